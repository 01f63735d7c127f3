package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(7)
class KeyboardTest {

    private static final int MOST_STOPS = 80;

    @Test
    void a_desk_is_booked_without_a_mouse() {
        // Given
        var visitor = Visitor.onDesktop(Newcomer.account());
        var page = visitor.page();
        var day = Days.hosted("ENG", 5);
        visitor.open("/s/%s/%s".formatted(Api.ofNobody().get("/api/spaces/ENG").getString("slug"), day));
        page.locator("svg.plan [role=radio]").first().waitFor();

        // When the first key leads past the menu
        page.keyboard().press("Tab");
        assertThat(focused(page)).contains("Aller au contenu");
        page.keyboard().press("Enter");

        // And the desks are one stop, walked by arrows
        tabTo(page, "svg.plan [role=radio]");
        var first = (String) page.evaluate("() => document.activeElement.dataset.resource");
        page.keyboard().press("ArrowRight");
        var second = (String) page.evaluate("() => document.activeElement.dataset.resource");
        assertThat(second).isNotEqualTo(first).startsWith("ENG-");
        page.keyboard().press("Space");
        assertThat(page.locator("svg.plan [aria-checked=true]")).hasAttribute("data-resource", second);

        // And one button books it, in sight while it has the focus
        tabTo(page, "section.bar button");
        assertThat((Boolean) page.evaluate("() => document.activeElement.matches(':focus-visible')"))
                .isTrue();
        page.keyboard().press("Enter");

        // Then
        page.waitForURL(Pattern.compile(".*/me/bookings/[0-9a-f-]{36}.*"));
        var bookingId = page.url().replaceAll(".*/me/bookings/([0-9a-f-]{36}).*", "$1");
        assertThat(Api.of(Newcomer.account()).get("/api/bookings/" + bookingId).getString("resource"))
                .isEqualTo(second);
    }

    private static void tabTo(Page page, String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("No way to (%s) by the Tab key".formatted(selector));
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.textContent");
    }
}
