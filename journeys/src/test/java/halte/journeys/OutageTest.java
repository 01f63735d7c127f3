package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** One service is away; the others do their work and show what they know. */
@Journey
@Order(30)
class OutageTest {

    private static final String AWAY = "membership-service";

    @Test
    void bookings_go_on_while_memberships_are_away_and_the_ledger_catches_up() {
        // Given somebody with a card
        var worker = Newcomer.account();
        var ledger = new Ledger(worker);
        ledger.buy("ENG-CARD10H");
        var slug = Api.ofNobody().get("/api/spaces/ENG").getString("slug");
        var day = Days.hosted("ENG", 8);
        var booked = new ArrayList<String>();

        // When
        try (var outage = Outage.of(AWAY)) {
            for (var part : List.of("AM", "PM", "AM")) {
                booked.add(Api.of(worker)
                        .post("/api/bookings", Map.of("space", "ENG", "date", day.toString(), "part", part))
                        .getString("bookingId"));
            }

            // Then
            everyScreenIsThere(slug, day.toString(), booked.get(0));
            assertThat(Api.of(worker).ask("/api/allowances").statusCode()).isBetween(502, 504);
        }

        // And it catches up, once each
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var holds = ledger.holds();
            assertThat(booked).allSatisfy(booking -> assertThat(holds).containsEntry(booking, 1L));
        });
    }

    private static void everyScreenIsThere(String slug, String day, String booking) {
        var worker = Visitor.onPhone(Newcomer.account());
        for (var path : List.of(
                "/spaces",
                "/s/%s/%s".formatted(slug, day),
                "/me",
                "/me/bookings",
                "/me/bookings/" + booking,
                "/agenda")) {
            assertThat(worker.page().navigate(Platform.url() + path).status())
                    .as(path)
                    .isEqualTo(200);
        }
        var host = Visitor.onDesktop(Account.SOFIE).open("/host/" + slug);
        assertThat(host.page().locator("#board")).isVisible();
        var officer = Visitor.onDesktop(Account.RAPHAEL).open("/region");
        assertThat(officer.page().locator("#present")).isVisible();
        var manager = Visitor.onDesktop(Account.THOMAS);
        assertThat(manager.page()
                        .navigate(Platform.url() + "/manage/tilleuls-et-cie/billing")
                        .status())
                .isEqualTo(200);
    }
}
