package halte.booking;

import static org.assertj.core.api.Assertions.assertThat;

import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is sent, the answer is a refusal that can be read, and nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class BadInputTest extends ServiceTest {

    private static final List<String> VALUES = List.of(
            "%00",
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "%2B999999999-12-31",
            "%2B999999999-12",
            "0000-00",
            "%27%3B%20drop%20table%20booking%3B--",
            "null",
            "%F0%9F%AA%91",
            "x".repeat(5000),
            "2026-11-24T25:00:00Z",
            "%2B1000000000-12-31T23:59:59Z",
            "NaN,NaN",
            "1e999,0");
    private static final Map<String, List<String>> QUERIES = Map.of(
            "/api/spaces", List.of("near", "q", "date", "limit", "cursor"),
            "/api/spaces/BAD/days", List.of("from", "days"),
            "/api/spaces/BAD/availability", List.of("date", "part", "startsAt", "endsAt"),
            "/api/spaces/BAD/companions", List.of("date"),
            "/api/spaces/BAD/today", List.of("date"),
            "/api/bookings", List.of("from", "to", "state", "date", "pass", "cursor", "limit"),
            "/api/people-seen", List.of("q", "limit", "space"),
            "/api/occupancy", List.of("from", "to", "space"),
            "/api/occupancy/hours", List.of("from", "to", "space"));
    private static final List<Object> JUNK = List.of(
            -1,
            "\0",
            "",
            "x",
            "x".repeat(1_000_000),
            List.of(),
            Map.of("a", 1),
            true,
            1e300,
            "+999999999-12-31",
            "+1000000000-12-31T23:59:59Z",
            "2026-11-24T10:00:00+25:00");
    private static final Map<String, List<String>> COMMANDS = Map.of(
            "/api/bookings",
                    List.of(
                            "space",
                            "resource",
                            "date",
                            "part",
                            "startsAt",
                            "endsAt",
                            "person",
                            "quiet",
                            "kind",
                            "override"),
            "/api/holds",
                    List.of("space", "resource", "kind", "date", "part", "startsAt", "endsAt", "person", "minutes"),
            "/api/presences",
                    List.of("booking", "pass", "space", "code", "part", "resource", "visitor", "personId", "at"),
            "/api/kiosk/presences", List.of("booking", "pass", "at"),
            "/api/kiosk/departures", List.of("booking", "pass", "at"),
            "/api/check-in-codes/renewals", List.of("space", "resource"),
            "/api/spaces/BAD/footfall", List.of("date", "what"),
            "/api/imports/uses", List.of("importId", "space", "uses"));

    private final String insider = Tokens.person("Insider")
            .in("/spaces/BAD/hosts", "/network", "/operators/" + ASpace.OPERATOR + "/managers")
            .token();

    @BeforeEach
    void aSpace() {
        ASpace.called("BAD").describe();
    }

    @TestFactory
    Stream<DynamicTest> noQueryBreaksAnything() {
        return QUERIES.entrySet().stream()
                .flatMap(path -> path.getValue().stream()
                        .map(name -> DynamicTest.dynamicTest(path.getKey() + "?" + name, () -> {
                            for (var value : VALUES) {
                                var answer = as(insider)
                                        .urlEncodingEnabled(false)
                                        .get(path.getKey() + "?" + name + "=" + value
                                                + ("q".equals(name) ? "&space=BAD" : ""));
                                assertThat(answer.statusCode())
                                        .as("%s=%.40s %s", name, value, answer.asString())
                                        .isLessThan(500);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> noCommandBreaksAnythingOrLeavesATrace() {
        return COMMANDS.entrySet().stream()
                .flatMap(path -> path.getValue().stream()
                        .map(name -> DynamicTest.dynamicTest(path.getKey() + " " + name, () -> {
                            long before = count(
                                    "select (select count(*) from booking) + (select count(*) from presence) as n");
                            for (var value : JUNK) {
                                var answer =
                                        as(insider).body(Map.of(name, value)).post(path.getKey());
                                assertThat(answer.statusCode())
                                        .as("%s %.60s", name, answer.asString())
                                        .isBetween(400, 499);
                                assertThat(answer.contentType()).startsWith("application/problem+json");
                            }
                            assertThat(
                                            count(
                                                    "select (select count(*) from booking) + (select count(*) from presence) as n"))
                                    .isEqualTo(before);
                        })));
    }

    @Test
    void aTextThatCannotBeStoredIsRefused() {
        as(insider)
                .body("{\"space\":\"BAD\",\"visitor\":{\"name\":\"a\\u0000b\"}}")
                .post("/api/presences")
                .then()
                .statusCode(400);
        String id = book(Tokens.worker(), "BAD-D01", "2026-11-25", "DAY").path("bookingId");
        as(Tokens.worker())
                .body("{\"reason\":\"\\u0000\"}")
                .post("/api/bookings/" + id + "/cancellation")
                .then()
                .statusCode(400);
    }

    @TestFactory
    Stream<DynamicTest> noPathBreaksAnything() {
        return Stream.of(
                        "/api/bookings/x",
                        "/api/bookings/" + UUID.randomUUID(),
                        "/api/spaces/%00",
                        "/api/spaces/..%2F",
                        "/api/bookings/" + UUID.randomUUID() + "/invitation.ics",
                        "/api/spaces/" + "x".repeat(3000))
                .map(path -> DynamicTest.dynamicTest(
                        path.length() > 60 ? "a long one" : path,
                        () -> assertThat(as(insider)
                                        .urlEncodingEnabled(false)
                                        .get(path)
                                        .statusCode())
                                .isBetween(400, 499)));
    }
}
