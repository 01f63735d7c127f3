package halte.billing.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import halte.billing.documents.IssuedDocument;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;

/** Renders a document as PDF with its UBL inside. */
@ApplicationScoped
public class PdfRenderer {

    private static final String HTML = "text/html";
    private static final String FAMILY = "Noto Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Template template;
    private final byte[] regular = resource("/fonts/NotoSans-Regular.ttf");
    private final byte[] bold = resource("/fonts/NotoSans-Bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfRenderer() {
        XRLog.setLoggingEnabled(false);
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML)))
                .build();
        template = engine.parse(
                new String(resource("/templates/document.html"), StandardCharsets.UTF_8), Variant.forContentType(HTML));
    }

    public byte[] render(IssuedDocument document, byte[] ubl) {
        var page = rendered(template.data("page", PageView.of(document)).render());
        try (var pdf = Loader.loadPDF(page)) {
            UblAttachment.attach(pdf, document.number().printed() + ".xml", ubl, document.issueDate());
            var bytes = new ByteArrayOutputStream(page.length + ubl.length);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is fetched: the only address a page may name is data inside itself. */
    private byte[] rendered(String html) {
        var bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                    .useColorProfile(colours)
                    .useFont(() -> new ByteArrayInputStream(regular), FAMILY, NORMAL, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(bold), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                    .withHtmlContent(html, null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String path) {
        try (var stream = PdfRenderer.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("A resource is missing (%s).".formatted(path));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
