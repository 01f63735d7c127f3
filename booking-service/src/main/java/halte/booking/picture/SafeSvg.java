package halte.booking.picture;

import halte.problem.Refusal;
import halte.problem.Text;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A drawing rebuilt from the elements and attributes that only draw. What is not on the lists does not exist in the
 * result; a doctype or anything that is not well-formed is refused. There is no {@code use}, so a small file cannot
 * unfold into a huge one, and nothing points outside the file.
 */
public final class SafeSvg {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 64;
    private static final int USUAL_SIDE = 1000;
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath");
    private static final Set<String> WITH_TEXT = Set.of("text", "tspan", "title", "desc");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "d",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "dx",
            "dy",
            "fx",
            "fy",
            "width",
            "height",
            "viewBox",
            "preserveAspectRatio",
            "points",
            "pathLength",
            "transform",
            "gradientTransform",
            "gradientUnits",
            "spreadMethod",
            "offset",
            "clipPathUnits",
            "textLength",
            "lengthAdjust");
    /** As attributes, and out of a style attribute. */
    private static final Set<String> PAINT = Set.of(
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "opacity",
            "color",
            "stop-color",
            "stop-opacity",
            "clip-path",
            "clip-rule",
            "display",
            "visibility",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "dominant-baseline",
            "letter-spacing",
            "vector-effect");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}\\s#.,;%()+\\-_'\"]*");
    private static final Pattern OWN_PAINT = Pattern.compile("url\\(\\s*#[A-Za-z_][\\w.-]*\\s*\\)");
    private static final Pattern CALLS =
            Pattern.compile("(?i)(url|image|image-set|attr|var|expression|element)\\s*\\(");
    private static final Pattern DOCTYPE = Pattern.compile("(?i)<!\\s*(DOCTYPE|ENTITY)");
    private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)\\s*(px|mm|cm|pt)?\\s*");
    private static final Text NOT_SVG = Text.of(
            "Ce dessin SVG ne peut pas être lu. Exportez-le en « SVG simple », sans doctype.",
            "Deze SVG-tekening kan niet worden gelezen. Exporteer ze als « gewone SVG », zonder doctype.",
            "Diese SVG-Zeichnung kann nicht gelesen werden. Exportieren Sie sie als „normales SVG“, ohne Doctype.",
            "This SVG drawing cannot be read. Export it as “plain SVG”, without a doctype.");

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private final Deque<String> open = new ArrayDeque<>();
    private int elements;
    private int width = USUAL_SIDE;
    private int height = USUAL_SIDE;

    private SafeSvg(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    /** @throws Refusal PICTURE_NOT_READABLE */
    public static Picture rebuild(byte[] bytes) {
        try {
            var text = new StringWriter();
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            // Read as UTF-8 whatever it says of itself, so that nothing can be said in an encoding nobody expects.
            var source = new String(bytes, StandardCharsets.UTF_8);
            if (DOCTYPE.matcher(source).find()) {
                throw refusal();
            }
            var reader = factory().createXMLStreamReader(new StringReader(source.strip()));
            var drawing = new SafeSvg(reader, writer);
            drawing.copy();
            writer.flush();
            return new Picture(
                    "image/svg+xml", text.toString().getBytes(StandardCharsets.UTF_8), drawing.width, drawing.height);
        } catch (XMLStreamException | RuntimeException broken) {
            if (broken instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(PictureProblem.PICTURE_NOT_READABLE, NOT_SVG);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file");
        });
        return factory;
    }

    private void copy() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refusal();
                default -> {
                    // comments and instructions draw nothing
                }
            }
        }
        if (elements == 0) {
            throw refusal();
        }
    }

    private void start() throws XMLStreamException {
        var name = in.getLocalName();
        boolean first = elements == 0;
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
            throw refusal();
        }
        if (first && (!SVG.equals(in.getNamespaceURI()) || !"svg".equals(name))) {
            throw refusal();
        }
        if (!SVG.equals(in.getNamespaceURI()) || !ELEMENTS.contains(name) || (!first && "svg".equals(name))) {
            skip();
            return;
        }
        out.writeStartElement(name);
        open.push(name);
        if (first) {
            out.writeDefaultNamespace(SVG);
            size();
        }
        attributes(first);
    }

    /** The element and all that is in it. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (++elements > MOST_ELEMENTS) {
                    throw refusal();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
        open.pop();
    }

    private void text() throws XMLStreamException {
        var inside = open.peek();
        if (inside != null && WITH_TEXT.contains(inside)) {
            out.writeCharacters(in.getText());
        }
    }

    private void size() throws XMLStreamException {
        var box = in.getAttributeValue(null, "viewBox");
        var numbers = box == null ? new String[0] : box.strip().split("[\\s,]+");
        if (numbers.length == 4) {
            width = side(numbers[2]);
            height = side(numbers[3]);
        } else {
            width = side(in.getAttributeValue(null, "width"));
            height = side(in.getAttributeValue(null, "height"));
            out.writeAttribute("viewBox", "0 0 " + width + " " + height);
        }
        out.writeAttribute("width", String.valueOf(width));
        out.writeAttribute("height", String.valueOf(height));
    }

    private static int side(@Nullable String length) {
        var number = length == null ? null : NUMBER.matcher(length);
        if (number == null || !number.matches()) {
            return USUAL_SIDE;
        }
        return (int) Math.max(1, Math.min(10_000, Math.round(Double.parseDouble(number.group(1)))));
    }

    private void attributes(boolean root) throws XMLStreamException {
        var written = new HashSet<String>();
        var style = in.getAttributeValue(null, "style");
        if (style != null) {
            style(style, written);
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            var name = in.getAttributeLocalName(i);
            var foreign = in.getAttributeNamespace(i) != null
                    && !in.getAttributeNamespace(i).isEmpty();
            boolean sized = root && ("width".equals(name) || "height".equals(name));
            if (!foreign && !sized && (ATTRIBUTES.contains(name) || PAINT.contains(name))) {
                write(name, in.getAttributeValue(i), written);
            }
        }
    }

    /** What a style attribute paints is written as attributes; what else it says is left out. */
    private void style(String style, Set<String> written) throws XMLStreamException {
        for (var declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                var name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (PAINT.contains(name)) {
                    write(name, declaration.substring(colon + 1).strip(), written);
                }
            }
        }
    }

    private void write(String name, String value, Set<String> written) throws XMLStreamException {
        boolean ownPaint = OWN_PAINT.matcher(value.strip()).matches();
        boolean plain = PLAIN.matcher(value).matches() && !CALLS.matcher(value).find();
        if ((ownPaint || plain) && written.add(name)) {
            out.writeAttribute(name, value);
        }
    }

    private static Refusal refusal() {
        return new Refusal(PictureProblem.PICTURE_NOT_READABLE, NOT_SVG);
    }
}
