package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(8)
class OfflineTest {

    @Test
    void a_booking_seen_before_opens_without_network() {
        // Given
        var booking = Api.of(Newcomer.account())
                .post(
                        "/api/bookings",
                        Map.of("space", "ENG", "date", Days.hosted("ENG", 6).toString(), "part", "AM"));
        var path = "/me/bookings/" + booking.getString("bookingId");
        var visitor = Visitor.onPhone(Newcomer.account());
        openWithWorker(visitor, path);

        // When
        visitor.context().setOffline(true);
        visitor.open(path);

        // Then the code can be shown at the door, and the page says that it is a copy
        assertThat(visitor.page().locator("main")).containsText(booking.getString("spaceName"));
        assertThat(visitor.page().locator("main svg").first()).isVisible();
        assertThat(visitor.page().locator("#offline")).isVisible();
    }

    @Test
    void a_booking_asked_without_network_is_sent_once_when_it_is_back() {
        // Given
        var day = Days.hosted("ENG", 7);
        var visitor = Visitor.onPhone(Newcomer.account());
        var page = visitor.page();
        var slug = Api.ofNobody().get("/api/spaces/ENG").getString("slug");
        openWithWorker(visitor, "/s/%s/%s".formatted(slug, day));
        var before = bookingsOf(day);

        // When
        visitor.context().setOffline(true);
        page.locator("section.bar button").first().click();

        // Then it waits, and says so
        assertThat(page.locator("#outbox")).containsText("Demande en attente du réseau");
        assertThat(bookingsOf(day)).isEqualTo(before);

        // When
        visitor.context().setOffline(false);

        // Then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            page.waitForTimeout(200);
            assertThat(bookingsOf(day)).isEqualTo(before + 1);
        });
        page.waitForTimeout(3_000);
        assertThat(bookingsOf(day)).isEqualTo(before + 1);
    }

    private static int bookingsOf(LocalDate day) {
        return Api.of(Newcomer.account())
                .get("/api/bookings?from=%s&to=%s".formatted(day, day))
                .getList("items.findAll { it.date == '%s' }".formatted(day))
                .size();
    }

    /** The second load is the first that the service worker sees. */
    private static void openWithWorker(Visitor visitor, String path) {
        visitor.open(path);
        visitor.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        visitor.open(path);
        visitor.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        visitor.page().waitForTimeout(1_000);
    }
}
