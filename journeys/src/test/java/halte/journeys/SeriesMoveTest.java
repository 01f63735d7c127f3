package halte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A series of a room moves to another time, from one date on. */
@Journey
@Order(8)
class SeriesMoveTest {

    private static final String ROOM = "ENG-R02";
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    void many_dates_move_at_once_and_one_stays_with_its_reason() {
        // Given four dates at ten, and somebody else in the room at two on the third
        var regular = Newcomer.register(Visitor.onPhone(), "elise");
        var other = Newcomer.register(Visitor.onPhone(), "gaspard");
        var first = Days.hosted("ENG", 8);
        var series = Api.of(regular)
                .post(
                        "/api/series",
                        Map.of(
                                "resource", ROOM,
                                "firstDate", first.toString(),
                                "startTime", "10:00",
                                "endTime", "11:00",
                                "recurrence", "FREQ=WEEKLY;COUNT=4"));
        var inTheWay = Api.of(other)
                .post(
                        "/api/bookings",
                        Map.of(
                                "resource", ROOM,
                                "startsAt", at(first.plusWeeks(2), 14),
                                "endsAt", at(first.plusWeeks(2), 15)));
        try {
            var visitor = Visitor.onPhone(regular);
            var page = visitor.page();

            // When
            visitor.open("/me/series/%s/change".formatted(series.getString("seriesId")));
            page.locator("#from").fill(first.plusWeeks(1).toString());
            page.locator("input[name=time][value=HOURS]").check(new Locator.CheckOptions().setForce(true));
            page.locator("#starts").fill("14:00");
            page.locator("#ends").fill("15:00");
            visitor.press("Voir ce qui change");

            // Then it is shown first, and nothing has moved
            assertThat(page.locator("section[aria-labelledby=moves] li")).hasCount(2);
            assertThat(page.locator("section[aria-labelledby=stays] li")).hasCount(1);
            assertThat(page.locator("section[aria-labelledby=stays] .why"))
                    .not()
                    .isEmpty();
            assertThat(bookings(regular)).doesNotContain(at(first.plusWeeks(1), 14));

            // When
            visitor.press("Changer 2 dates");

            // Then
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("C’est changé");
            assertThat(page.locator("section[aria-labelledby=stays] li")).hasCount(1);
            assertThat(page.locator("section[aria-labelledby=stays] .why"))
                    .not()
                    .isEmpty();
            assertThat(bookings(regular))
                    .contains(
                            at(first, 10),
                            at(first.plusWeeks(1), 14),
                            at(first.plusWeeks(2), 10),
                            at(first.plusWeeks(3), 14));
        } finally {
            // The room is free again for whoever comes after this journey
            Api.of(regular).post("/api/series/%s/cancellation".formatted(series.getString("seriesId")), Map.of());
            Api.of(other).post("/api/bookings/%s/cancellation".formatted(inTheWay.getString("bookingId")), Map.of());
        }
    }

    private static String bookings(Account account) {
        JsonPath all = Api.of(account).get("/api/bookings");
        return String.join(" ", all.<String>getList("items.startsAt"));
    }

    private static String at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(BRUSSELS).toInstant().toString();
    }
}
