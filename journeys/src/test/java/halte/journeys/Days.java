package halte.journeys;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Days of a space, as its calendar shows them; journeys hold on any day of the week. */
final class Days {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int DAYS_HOSTED = 60;

    private Days() {}

    static LocalDate today() {
        return LocalDate.now(Clock.system(BRUSSELS));
    }

    /** The first day with somebody at the reception and free desks, not before so many days from now. */
    static LocalDate hosted(String space, int fromNow) {
        return listed(space, fromNow).stream()
                .filter(day -> "HOSTED".equals(day.get("state")) && free(day) > 2)
                .map(day -> LocalDate.parse(String.valueOf(day.get("date"))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no free desk on any hosted day".formatted(space)));
    }

    /** Without somebody there, only those whose plan opens the door could come in. */
    static void hostDayAndNight(Account host, String space) {
        Api.of(host)
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "until", today().plusDays(DAYS_HOSTED).toString(),
                        "segments", List.of(Map.of("from", "00:00", "to", "24:00", "state", "HOSTED")),
                        "reason", Map.of("fr", "Quelqu’un accueille jour et nuit"),
                        "audience", "EVERYBODY",
                        "kind", "HOURS"))
                .put("/api/spaces/%s/exceptions/%s".formatted(space, today()))
                .then()
                .statusCode(200);
    }

    static List<Map<String, Object>> listed(String space, int fromNow) {
        JsonPath days =
                Api.ofNobody().get("/api/spaces/%s/days?from=%s&days=28".formatted(space, today().plusDays(fromNow)));
        return days.getList("items");
    }

    private static int free(Map<String, Object> day) {
        var free = (Map<?, ?>) day.get("free");
        return free == null || free.get("DAY") == null ? 0 : ((Number) free.get("DAY")).intValue();
    }
}
