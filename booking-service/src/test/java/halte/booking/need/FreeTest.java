package halte.booking.need;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class FreeTest extends ServiceTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final List<String> SPACES = List.of("NDA", "NDB");
    private static final Map<String, List<int[]>> OPEN = Map.of(
            "NDA", List.of(new int[] {510, 1050}),
            "NDB", List.of(new int[] {480, 720}, new int[] {780, 1200}));

    /** The rules of the network: grid, shortest, longest, buffer after. */
    private static final Map<String, int[]> RULES = Map.of(
            "DESK", new int[] {30, 60, 780, 0},
            "ROOM", new int[] {30, 60, 720, 15},
            "BOOTH", new int[] {15, 15, 90, 0});

    private static void spaces() {
        ASpace.called("NDA")
                .withRoom("R01")
                .withRoom("R02")
                .with("B01", "BOOTH")
                .set("geo", Map.of("lat", 49.51, "lon", 5.51))
                .describe();
        var hours = new LinkedHashMap<String, Object>();
        for (var day : List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
            hours.put(
                    day,
                    List.of(
                            Map.of("from", "08:00", "to", "12:00", "state", "HOSTED"),
                            Map.of("from", "13:00", "to", "20:00", "state", "HOSTED")));
        }
        ASpace.called("NDB")
                .withRoom("R01")
                .with("B01", "BOOTH")
                .set("hours", hours)
                .set("geo", Map.of("lat", 49.61, "lon", 5.61))
                .describe();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsOfferedCanBeBookedAndNothingFreeIsMissing(long seed) {
        // Given
        spaces();
        var random = new Random(seed);
        var date = LocalDate.of(2026, 11, 24).plusDays(random.nextInt(4));
        for (int i = 0; i < 8; i++) {
            bookSomething(random, date);
        }

        for (int i = 0; i < 6; i++) {
            // When
            var kind = List.of("DESK", "ROOM", "BOOTH").get(random.nextInt(3));
            int from = 15 * random.nextInt(72);
            int to = Math.min(1440, from + 15 * (1 + random.nextInt(40)));
            int minutes = Math.min(to - from, 15 * (1 + random.nextInt(8)));
            var answer = free(
                    "date",
                    date,
                    "from",
                    clock(from),
                    "to",
                    clock(to),
                    "minutes",
                    minutes,
                    "kind",
                    kind,
                    "limit",
                    200,
                    "offers",
                    200);

            // Then
            var offered = offered(answer);
            assertThat(offered)
                    .as("%s on %s from %s to %s, %d minutes", kind, date, clock(from), clock(to), minutes)
                    .isEqualTo(plainScan(kind, date, from, to, minutes));
            bookFirst(offered, minutes, random);
        }
    }

    @Test
    void aPartOfADayIsOfferedAsItCanBeBooked() {
        // Given
        spaces();
        book(Tokens.worker(), "NDA-D01", "2026-12-02", "AM").then().statusCode(201);

        // When
        var morning = offered(free("date", "2026-12-02", "part", "AM", "limit", 200, "offers", 200));
        var afternoon = offered(free("date", "2026-12-02", "part", "PM", "limit", 200, "offers", 200));

        // Then
        assertThat(morning).doesNotContainKey("NDA-D01").containsEntry("NDA-D02", at("2026-12-02", 510));
        assertThat(afternoon).containsEntry("NDA-D01", at("2026-12-02", 780)).containsKey("NDB-D01");
        book(Tokens.person("Somebody").token(), "NDA-D02", "2026-12-02", "AM")
                .then()
                .statusCode(201);
    }

    @Test
    void theNearestSpaceComesFirst() {
        // Given
        spaces();

        // When
        var fromA = names(free("date", "2026-12-03", "near", "49.50,5.50", "limit", 200));
        var fromB = names(free("date", "2026-12-03", "near", "49.62,5.62", "limit", 200));

        // Then
        assertThat(fromA).startsWith("NDA", "NDB");
        assertThat(fromB).startsWith("NDB", "NDA");
    }

    @Test
    void whatDoesNotMeetTheNeedIsLeftOut() {
        spaces();
        assertThat(names(free("date", "2026-12-03", "amenities", "power,sauna", "limit", 200)))
                .isEmpty();
        assertThat(names(free("date", "2026-12-03", "capacity", 500, "limit", 200)))
                .isEmpty();
        assertThat(names(free("date", "2026-12-03", "amenities", "power", "stepFree", true, "limit", 200)))
                .contains("NDA", "NDB");
        assertThat(names(free("date", "2026-12-03", "space", "NDA"))).containsExactly("NDA");
    }

    @Test
    void anEmptyAnswerNamesTheNextDayOnWhichItWouldWork() {
        // Given
        spaces();

        // When
        var saturday = free("date", "2026-12-05", "space", "NDA");

        // Then
        assertThat((List<?>) saturday.get("items")).isEmpty();
        assertThat(saturday).containsEntry("otherDay", "2026-12-07");
    }

    @Test
    void theDayOfARoomShowsWhereABookingMayLie() {
        // Given
        spaces();
        bookSlot("NDA-R02", "2026-12-03", 600, 660).then().statusCode(201);

        // When
        var day = given().get("/api/free/NDA-R02?date=2026-12-03").then().statusCode(200);
        List<String> starts = day.extract().path("free.startsAt");
        List<String> ends = day.extract().path("free.endsAt");

        // Then: 15 minutes after the meeting are kept, and the half-hour grid holds
        assertThat(starts)
                .containsExactly(
                        at("2026-12-03", 510).toString(), at("2026-12-03", 690).toString());
        assertThat(ends)
                .containsExactly(
                        at("2026-12-03", 570).toString(), at("2026-12-03", 1050).toString());
    }

    @Test
    void badQuestionsAreRefused() {
        spaces();
        for (var query : List.of(
                "from=10:00&to=09:00",
                "from=10:07&to=12:00",
                "from=10:00&to=11:00&minutes=90",
                "minutes=7",
                "part=AM&from=10:00&to=11:00",
                "near=x",
                "place=Nulle-part-du-tout",
                "kind=THRONE",
                "limit=0",
                "capacity=-1",
                "date=1066-10-14")) {
            given().get("/api/free?" + query).then().statusCode(400);
        }
        given().get("/api/free/NDA-NIX").then().statusCode(404);
    }

    @Test
    void noJunkBreaksAnything() {
        spaces();
        var paths = Map.of(
                "/api/free",
                List.of(
                        "date",
                        "part",
                        "from",
                        "to",
                        "minutes",
                        "kind",
                        "near",
                        "place",
                        "amenities",
                        "capacity",
                        "stepFree",
                        "hosted",
                        "space",
                        "limit",
                        "offers"),
                "/api/free/NDA-R01",
                List.of("date"),
                "/api/free/NDA-R01/days",
                List.of("from", "days"));
        for (var path : paths.entrySet()) {
            for (var name : path.getValue()) {
                for (var junk : List.of(
                        "%00",
                        "-1",
                        "9".repeat(20),
                        "%2B999999999-12-31",
                        "NaN,NaN",
                        "1e999,0",
                        "x".repeat(5000),
                        "%F0%9F%AA%91")) {
                    assertThat(given().urlEncodingEnabled(false)
                                    .get(path.getKey() + "?" + name + "=" + junk)
                                    .statusCode())
                            .as("%s?%s=%.30s", path.getKey(), name, junk)
                            .isLessThan(500);
                }
            }
        }
    }

    @Test
    void aCombinedRoomIsFreeOnlyWhileItsPartsAre() {
        // Given
        ASpace.called("NDC")
                .withRoom("R01")
                .withRoom("R02")
                .with("R03", "ROOM", Map.of("combines", List.of("NDC-R01", "NDC-R02")))
                .describe();
        bookSlot("NDC-R02", "2026-12-03", 600, 660).then().statusCode(201);

        // When
        var at =
                free("date", "2026-12-03", "from", "10:00", "to", "11:00", "kind", "ROOM", "space", "NDC", "offers", 9);
        List<?> items = (List<?>) at.get("items");

        // Then
        var names = new ArrayList<String>();
        for (var offer : (List<?>) ((Map<?, ?>) items.get(0)).get("offers")) {
            names.add(String.valueOf(((Map<?, ?>) offer).get("resource")));
        }
        assertThat(names).containsExactly("NDC-R01");
    }

    private void bookSomething(Random random, LocalDate date) {
        var kind = List.of("D0" + (1 + random.nextInt(3)), "R01", "B01").get(random.nextInt(3));
        var space = SPACES.get(random.nextInt(2));
        int start = 480 + 30 * random.nextInt(20);
        bookSlot(space + "-" + kind, date.toString(), start, start + 30 * (1 + random.nextInt(5)));
    }

    private static io.restassured.response.Response bookSlot(String resource, String date, int from, int to) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("resource", resource);
        wish.put("startsAt", at(date, from).toString());
        wish.put("endsAt", at(date, to).toString());
        return as(Tokens.worker()).body(wish).post("/api/bookings");
    }

    /** What is offered is not only computed but booked. */
    private void bookFirst(Map<String, Instant> offered, int minutes, Random random) {
        if (offered.isEmpty()) {
            return;
        }
        var resource = new ArrayList<>(offered.keySet()).get(random.nextInt(offered.size()));
        var start = offered.get(resource);
        var wish = Map.of(
                "resource",
                resource,
                "startsAt",
                start.toString(),
                "endsAt",
                start.plusSeconds(minutes * 60L).toString());
        var answer = as(Tokens.worker()).body(wish).post("/api/bookings");
        assertThat(answer.statusCode())
                .as("%s %s %s", resource, start, answer.asString())
                .isEqualTo(201);
    }

    /** Tries every start of every resource, minute by minute over what is taken. */
    private Map<String, Instant> plainScan(String kind, LocalDate date, int from, int to, int minutes) {
        var found = new TreeMap<String, Instant>();
        var rule = RULES.get(kind);
        for (var space : SPACES) {
            for (var resource : resources(space, kind)) {
                for (int start = from; start + minutes <= to && !found.containsKey(resource); start++) {
                    if (isBookable(space, resource, date, start, start + minutes, rule)) {
                        found.put(resource, at(date.toString(), start));
                    }
                }
            }
        }
        return found;
    }

    private boolean isBookable(String space, String resource, LocalDate date, int start, int end, int[] rule) {
        return start % rule[0] == 0
                && end % rule[0] == 0
                && end - start >= rule[1]
                && end - start <= rule[2]
                && isOpen(space, date, start, end)
                && count(
                                "select count(*) as n from occupation o join resource r on r.id = o.resource_id"
                                        + " where r.resource = ? and o.live and o.during && tstzrange(?, ?)",
                                resource,
                                at(date.toString(), start),
                                at(date.toString(), end).plusSeconds(rule[3] * 60L))
                        == 0;
    }

    private static boolean isOpen(String space, LocalDate date, int start, int end) {
        boolean weekend = date.getDayOfWeek().getValue() > 5;
        return !(weekend && space.equals("NDA"))
                && OPEN.get(space).stream().anyMatch(open -> start >= open[0] && end <= open[1]);
    }

    private List<String> resources(String space, String kind) {
        return database.list(
                "select r.resource from resource r join space s on s.id = r.space_id where s.space = ? and r.kind = ?",
                row -> row.text("resource"),
                space,
                kind);
    }

    private static Map<String, Object> free(Object... query) {
        var request = given();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i].toString(), query[i + 1].toString());
        }
        return request.get("/api/free").then().statusCode(200).extract().path("$");
    }

    private static Map<String, Instant> offered(Map<String, Object> answer) {
        var offered = new TreeMap<String, Instant>();
        for (var item : items(answer)) {
            for (var offer : (List<?>) item.get("offers")) {
                var one = (Map<?, ?>) offer;
                offered.put(String.valueOf(one.get("resource")), Instant.parse(String.valueOf(one.get("startsAt"))));
            }
        }
        return offered;
    }

    private static List<String> names(Map<String, Object> answer) {
        return items(answer).stream()
                .map(item -> String.valueOf(item.get("space")))
                .toList();
    }

    /** Other tests describe spaces of their own in the same database. */
    private static List<Map<?, ?>> items(Map<String, Object> answer) {
        var items = new ArrayList<Map<?, ?>>();
        for (var item : (List<?>) answer.get("items")) {
            if (SPACES.contains(String.valueOf(((Map<?, ?>) item).get("space")))) {
                items.add((Map<?, ?>) item);
            }
        }
        return items;
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static Instant at(String date, int minutes) {
        return LocalDate.parse(date)
                .atTime(LocalTime.of(minutes / 60, minutes % 60))
                .atZone(BRUSSELS)
                .toInstant();
    }
}
