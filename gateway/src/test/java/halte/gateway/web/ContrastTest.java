package halte.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pair of text and ground the pages use, computed from the token file by the WCAG formula, in both modes. */
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3.0;

    private static final List<Pair> PAIRS = List.of(
            new Pair("ink", "paper", TEXT),
            new Pair("ink", "surface", TEXT),
            new Pair("ink", "sunk", TEXT),
            new Pair("ink-2", "paper", TEXT),
            new Pair("ink-2", "surface", TEXT),
            new Pair("ink-2", "sunk", TEXT),
            new Pair("ink-3", "paper", TEXT),
            new Pair("ink-3", "surface", TEXT),
            new Pair("ink-3", "sunk", TEXT),
            new Pair("brand", "paper", TEXT),
            new Pair("brand", "surface", TEXT),
            new Pair("on-brand", "brand", TEXT),
            new Pair("on-brand-tint", "brand-tint", TEXT),
            new Pair("amber", "amber-tint", TEXT),
            new Pair("amber", "surface", TEXT),
            new Pair("red", "red-tint", TEXT),
            new Pair("red", "surface", TEXT),
            new Pair("blue", "blue-tint", TEXT),
            new Pair("line-strong", "surface", EDGE),
            new Pair("line-strong", "paper", EDGE),
            new Pair("o4", "surface", EDGE));

    record Pair(String text, String ground, double least) {}

    @TestFactory
    Stream<DynamicTest> textIsReadableOnItsGroundInLightAndDark() throws IOException {
        var css = Files.readString(Path.of("src/main/resources/web/base/tokens.css"));
        var split = css.indexOf("prefers-color-scheme: dark");
        var light = tokens(css.substring(0, split));
        var dark = new LinkedHashMap<>(light);
        dark.putAll(tokens(css.substring(split)));
        return Stream.concat(checks("light", light), checks("dark", dark));
    }

    private static Stream<DynamicTest> checks(String mode, Map<String, String> tokens) {
        return PAIRS.stream()
                .map(pair -> DynamicTest.dynamicTest(mode + ": " + pair.text() + " on " + pair.ground(), () -> {
                    var ratio = contrast(tokens.get(pair.text()), tokens.get(pair.ground()));
                    assertThat(ratio).as("contrast of %s in %s", pair, mode).isGreaterThanOrEqualTo(pair.least());
                }));
    }

    private static Map<String, String> tokens(String css) {
        var tokens = new LinkedHashMap<String, String>();
        var matcher = TOKEN.matcher(css);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        var bright = Math.max(luminance(one), luminance(other));
        var dim = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dim + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        var share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
