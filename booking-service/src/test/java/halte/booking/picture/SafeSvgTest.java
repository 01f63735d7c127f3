package halte.booking.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halte.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SafeSvgTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "<script xlink:href='https://evil.example/x.js'/>",
            "<g onload='alert(1)'><rect width='5' height='5' onclick='alert(1)'/></g>",
            "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><img src='https://evil.example/x'/></body></foreignObject>",
            "<image href='https://evil.example/x.png' width='5' height='5'/>",
            "<image xlink:href='data:image/svg+xml;base64,PHN2Zy8+' width='5' height='5'/>",
            "<use href='https://evil.example/x.svg#a'/>",
            "<a href='javascript:alert(1)'><text>click</text></a>",
            "<style>@import url(https://evil.example/x.css);</style>",
            "<rect style=\"fill:url(https://evil.example/x)\" width='5' height='5'/>",
            "<rect style=\"background-image:url('https://evil.example/x')\" width='5' height='5'/>",
            "<rect fill='url(https://evil.example/x#a)' width='5' height='5'/>",
            "<rect fill='URL( //evil.example/x )' width='5' height='5'/>",
            "<rect style='fill:expression(alert(1))' width='5' height='5'/>",
            "<animate attributeName='href' to='javascript:alert(1)'/>",
            "<set attributeName='onload' to='alert(1)'/>",
            "<iframe src='https://evil.example'/>",
            "<svg><script>alert(1)</script></svg>",
            "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>",
            "<filter id='f'><feImage href='https://evil.example/x'/></filter>",
            "<text>&lt;script&gt;alert(1)&lt;/script&gt;</text>",
            "<?xml-stylesheet href='https://evil.example/x.css'?>",
            "<!-- <script>alert(1)</script> -->");

    @TestFactory
    Stream<DynamicTest> nothingHostileSurvives() {
        return HOSTILE.stream()
                .map(hostile -> DynamicTest.dynamicTest(hostile, () -> {
                    var safe =
                            rebuilt(hostile + "<circle cx='3' cy='3' r='2'/>").toLowerCase(Locale.ROOT);
                    assertThat(safe)
                            .contains("<circle cx=\"3\"")
                            .doesNotContain(
                                    "<script", "javascript:", "evil.example", "onload", "onclick", "foreignobject")
                            .doesNotContain(
                                    "href", "<style", "<image", "<use", "<a ", "<animate", "<set", "iframe", "data:")
                            .doesNotContain("expression", "<!--", "<?", "<filter");
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoPlainDrawingIsRefused() {
        return Stream.of(
                        "",
                        "hello",
                        "<svg>",
                        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                        "<svg><rect/></svg>",
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>"
                                + "<text>&x;</text></svg>",
                        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
                                + "<svg xmlns='http://www.w3.org/2000/svg'><text>&b;</text></svg>",
                        "<svg xmlns='http://www.w3.org/2000/svg'><text>&nbsp;</text></svg>",
                        "<svg xmlns='http://www.w3.org/2000/svg'>" + "<g>".repeat(5000) + "</g>".repeat(5000)
                                + "</svg>",
                        "<svg xmlns='http://www.w3.org/2000/svg'>" + "<g/>".repeat(30_000) + "</svg>")
                .map(file -> DynamicTest.dynamicTest(
                        "refused: " + file.substring(0, Math.min(60, file.length())),
                        () -> assertThatThrownBy(() -> SafeSvg.rebuild(bytes(file)))
                                .isInstanceOf(Refusal.class)));
    }

    @Test
    void anEncodingNobodyExpectsHidesNothing() {
        var hidden = "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>";
        assertThatThrownBy(() -> SafeSvg.rebuild(hidden.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aHonestDrawingKeepsItsLines() {
        // Given
        var drawing = """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
                     width="210mm" height="297mm" viewBox="0 0 210 297" inkscape:version="1.3">
                  <defs><linearGradient id="wall"><stop offset="0" stop-color="#333"/></linearGradient></defs>
                  <g inkscape:label="murs" transform="translate(2,3)" style="fill:none;stroke:#000;-inkscape-x:1">
                    <path d="M 0,0 L 10.5,20e-1 Z" stroke="url(#wall)"/>
                    <text x="5" y="6" font-family="'Open Sans', sans-serif">Entrée &amp; accueil</text>
                  </g>
                </svg>""";

        // When
        var safe = SafeSvg.rebuild(bytes(drawing));

        // Then
        assertThat(safe.width()).isEqualTo(210);
        assertThat(safe.height()).isEqualTo(297);
        assertThat(new String(safe.bytes(), StandardCharsets.UTF_8))
                .contains("viewBox=\"0 0 210 297\"", "stroke=\"url(#wall)\"", "M 0,0 L 10.5,20e-1 Z")
                .contains("transform=\"translate(2,3)\"", "fill=\"none\"", "stroke=\"#000\"", "Entrée &amp; accueil")
                .doesNotContain("inkscape", "style");
    }

    @Test
    void aDrawingWithoutABoxGetsOne() {
        var safe = SafeSvg.rebuild(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='400px' height='300'/>"));
        assertThat(new String(safe.bytes(), StandardCharsets.UTF_8)).contains("viewBox=\"0 0 400 300\"");
    }

    private static String rebuilt(String inside) {
        var file = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='10'"
                + " height='10' onload='alert(1)'>" + inside + "</svg>";
        return new String(SafeSvg.rebuild(bytes(file)).bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
