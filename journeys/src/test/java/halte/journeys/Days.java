package halte.journeys;

import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Days of a space, as its calendar shows them; journeys hold on any day of the week. */
final class Days {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

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
