package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(5)
class RegionTest {

    @Test
    void the_dashboard_moves_by_itself_when_somebody_checks_in() {
        // Given
        var officer = Visitor.onDesktop(Account.RAPHAEL).open("/region");
        var page = officer.page();
        var present = Integer.parseInt(page.locator("#present").innerText().replaceAll("\\D", ""));
        page.evaluate("() => { window.sameDocument = true; }");
        var booking = Bookings.today(Account.EMILE, "ENG");

        // When
        var presence = Bookings.arrive(Account.EMILE, booking);

        // Then one more is there, on the page that was open
        assertThat(page.locator("#present"))
                .hasText(String.valueOf(present + 1), new LocatorAssertions.HasTextOptions().setTimeout(15_000));
        assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);

        // When
        Bookings.leave(Account.EMILE, presence);

        // Then
        assertThat(page.locator("#present"))
                .hasText(String.valueOf(present), new LocatorAssertions.HasTextOptions().setTimeout(15_000));
    }

    @Test
    void both_occupancies_stand_side_by_side_with_their_definitions() {
        // Given
        var officer = Visitor.onDesktop(Account.RAPHAEL).open("/region");

        // Then
        var page = officer.page();
        assertThat(page.getByText("Occupation réservée").first()).isVisible();
        assertThat(page.getByText("Occupation observée").first()).isVisible();
        assertThat(page.locator(".definitions")).isVisible();
        assertThat(page.locator("#comparison tbody tr")).hasCount(18);
    }

    @Test
    void the_region_reads_numbers_and_no_persons() {
        var region = Api.of(Account.RAPHAEL);
        assertThat(region.ask("/api/bookings?space=ENG&date=" + Days.today()).statusCode())
                .isEqualTo(403);
        assertThat(region.ask("/api/spaces/ENG/today").statusCode()).isEqualTo(403);
        assertThat(region.ask("/api/people?space=ENG&q=a").statusCode()).isEqualTo(403);
        assertThat(region.ask("/api/occupancy?from=2026-01&to=2026-11").statusCode())
                .isEqualTo(200);
    }
}
