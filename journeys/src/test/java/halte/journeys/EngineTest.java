package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the booking engine does beyond one booking, in Maison des Tilleuls, which never closes. */
@Journey
@Order(6)
class EngineTest {

    private static @Nullable Account regular;

    /** Somebody of these journeys alone: cards bought in others shall not pay for what is booked here. */
    private static synchronized Account regular() {
        if (regular == null) {
            regular = Newcomer.register(Visitor.onPhone(), "maxime");
        }
        return regular;
    }

    @Test
    void a_series_leaves_the_holiday_out_and_books_the_rest() {
        // Given
        var visitor = Visitor.onPhone(regular());
        var page = visitor.page();
        var monday = Days.today().plusDays(7).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        visitor.open("/me/series/new");

        // When
        page.locator("input[name=day]").nth(1).check(new Locator.CheckOptions().setForce(true));
        page.locator("input[name=part][value=AM]").check(new Locator.CheckOptions().setForce(true));
        page.locator("#space").selectOption("ENG");
        page.locator("#first").fill(monday.toString());
        page.locator("#last").fill(monday.plusDays(27).toString());
        page.locator("#exceptFrom").fill(monday.plusDays(7).toString());
        page.locator("#exceptTo").fill(monday.plusDays(13).toString());
        visitor.press("Voir les dates");

        // Then three Tuesdays of four are left, and nothing is booked yet
        assertThat(page.locator("ul.rows li")).hasCount(3);

        // When
        Find.role(page, AriaRole.BUTTON, Pattern.compile("^Réserver 3")).click();
        page.waitForURL(Pattern.compile(".*/me/series/[0-9a-f-]{36}.*"));

        // Then
        var series =
                Api.of(regular()).get("/api/series/" + page.url().replaceAll(".*/me/series/([0-9a-f-]{36}).*", "$1"));
        assertThat(series.getInt("booked")).isEqualTo(3);
        assertThat(series.getList("dates.findAll { it.state == 'BOOKED' }.date"))
                .doesNotContain(monday.plusDays(8).toString());
    }

    @Test
    void a_check_in_at_the_kiosk_without_network_is_sent_once() {
        // Given
        var booking = Bookings.today(Account.NORA, "ENG");
        var kiosk = Api.of(Account.SOFIE).post("/api/kiosks", Map.of("space", "ENG", "name", "Porte"));
        var tablet = Visitor.in(Browsers.desktop());
        var page = tablet.page();
        tablet.open("/kiosk/enrol#" + kiosk.getString("key"));
        tablet.press("Faire de cette tablette une borne");
        var guest = page.locator("#expected .guest[data-booking='%s']".formatted(booking.getString("bookingId")));
        assertThat(guest).isVisible();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.waitForTimeout(1_500);

        // When
        tablet.context().setOffline(true);
        guest.click();
        page.locator("#ask-yes").click();

        // Then it is kept, also over a reload
        assertThat(page.locator("#here .guest.waiting")).hasCount(1);
        page.reload(new Page.ReloadOptions());
        assertThat(page.locator("#here .guest.waiting")).hasCount(1);

        // When
        tablet.context().setOffline(false);

        // Then
        var path = "/api/bookings/" + booking.getString("bookingId");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            page.waitForTimeout(300);
            assertThat(Api.of(Account.NORA).get(path).getString("state")).isEqualTo("CHECKED_IN");
        });
        assertThat(page.locator("#here .guest.waiting")).hasCount(0);
        assertThat(page.locator("#trouble li")).hasCount(0);
    }
}
