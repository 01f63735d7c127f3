package halte.journeys;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/** Bookings that a journey needs but does not make by hand. */
final class Bookings {

    private Bookings() {}

    /** Any free desk for the whole day of today. */
    static JsonPath today(Account account, String space) {
        return Api.of(account)
                .post(
                        "/api/bookings",
                        Map.of("space", space, "date", Days.today().toString(), "part", "DAY"));
    }

    static JsonPath arrive(Account account, JsonPath booking) {
        return Api.of(account).post("/api/presences", Map.of("booking", booking.getString("bookingId")));
    }

    static void leave(Account account, JsonPath presence) {
        Api.of(account).post("/api/presences/%s/departure".formatted(presence.getString("presenceId")), Map.of());
    }
}
