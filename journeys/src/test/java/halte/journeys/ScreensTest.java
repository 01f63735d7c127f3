package halte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Every key screen, small and large, by day and by night: axe-core finds nothing and nothing scrolls sideways. */
@Journey
@Order(20)
class ScreensTest {

    private static final Path FOLDER = Path.of("target", "screens");

    private record Look(int width, int height, ColorScheme scheme) {

        static List<Look> all() {
            var looks = new ArrayList<Look>();
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                looks.add(new Look(390, 844, scheme));
                looks.add(new Look(1280, 900, scheme));
            }
            return looks;
        }

        String suffix() {
            return "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_screen_can_be_used_by_everybody() {
        return Screens.all().stream()
                .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> {
                    var findings = new ArrayList<String>();
                    for (var look : Look.all()) {
                        findings.addAll(lookAt(screen, look));
                    }
                    assertThat(findings).isEmpty();
                }));
    }

    private static List<String> lookAt(Screens.Screen screen, Look look) {
        var visitor = Visitor.in(Browsers.sized(look.width(), look.height(), look.scheme()));
        try {
            if (screen.account() != null) {
                visitor.as(screen.account());
            }
            visitor.open(screen.path());
            visitor.page().waitForTimeout(300);
            visitor.picture(FOLDER.resolve(screen.name() + look.suffix() + ".png"));
            var findings = new ArrayList<String>();
            Accessibility.findings(visitor.page()).forEach(found -> findings.add(look.suffix() + " " + found));
            if (scrollsSideways(visitor)) {
                findings.add(look.suffix() + " scrolls sideways");
            }
            return findings;
        } finally {
            visitor.close();
        }
    }

    private static boolean scrollsSideways(Visitor visitor) {
        return (Boolean) visitor.page()
                .evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }
}
