package halte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, Visitor> visitors = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> every_screen_can_be_used_by_everybody() {
        return Screens.all().stream()
                .map(screen -> DynamicTest.dynamicTest(
                        screen.name(), () -> assertThat(lookAt(screen)).isEmpty()));
    }

    /** One visit, four looks: the page is the same, only the window and the light change. */
    private List<String> lookAt(Screens.Screen screen) {
        var visitor = visitors.computeIfAbsent(String.valueOf(screen.account()), name -> visitorOf(screen));
        visitor.page().setViewportSize(1280, 900);
        visitor.open(screen.path());
        var findings = new ArrayList<String>();
        // A page that has to do without one of its parts looks well to axe.
        if (visitor.page().getByText("ne répond pas").count() > 0) {
            findings.add("a part of the page is missing");
        }
        for (var look : Look.all()) {
            findings.addAll(lookAt(screen, visitor, look));
        }
        return findings;
    }

    private static Visitor visitorOf(Screens.Screen screen) {
        var visitor = Visitor.in(Browsers.desktop());
        return screen.account() == null ? visitor : visitor.as(screen.account());
    }

    private static List<String> lookAt(Screens.Screen screen, Visitor visitor, Look look) {
        var page = visitor.page();
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        // Colours fade for 150 ms, and axe would measure those in between.
        page.waitForTimeout(250);
        visitor.picture(FOLDER.resolve(screen.name() + look.suffix() + ".png"));
        var findings = new ArrayList<String>();
        Accessibility.findings(page).forEach(found -> findings.add(look.suffix() + " " + found));
        if (scrollsSideways(visitor)) {
            findings.add(look.suffix() + " scrolls sideways");
        }
        return findings;
    }

    private static boolean scrollsSideways(Visitor visitor) {
        return (Boolean) visitor.page()
                .evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }
}
