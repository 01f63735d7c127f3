package halte.booking.series;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is sent about series and waiting, the answer is a refusal that can be read, and nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class BadSeriesTest extends ServiceTest {

    private static final List<Object> JUNK = List.of(
            -1,
            "\0",
            "x",
            "x".repeat(1_000_000),
            List.of(1),
            Map.of("a", 1),
            1e300,
            "+999999999-12-31",
            "2026-02-30",
            "25:00",
            "FREQ=SECONDLY",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=366",
            "'; drop table series; --",
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR");
    private static final Map<String, List<String>> COMMANDS = Map.of(
            "/api/series",
            List.of(
                    "space",
                    "resource",
                    "kind",
                    "firstDate",
                    "part",
                    "startTime",
                    "endTime",
                    "recurrence",
                    "exceptDates",
                    "calendar",
                    "person"),
            "/api/series/preview",
            List.of("recurrence", "calendar", "firstDate", "exceptDates"),
            "/api/waiting-list",
            List.of("space", "resource", "kind", "date", "part", "startsAt", "endsAt", "person"));

    private final String insider = Tokens.host("BAS");

    @BeforeEach
    void aSpace() {
        ASpace.called("BAS").describe();
    }

    @TestFactory
    Stream<DynamicTest> noCommandBreaksAnythingOrLeavesATrace() {
        return COMMANDS.entrySet().stream()
                .flatMap(path -> path.getValue().stream()
                        .map(name -> DynamicTest.dynamicTest(
                                path.getKey() + " " + name, () -> refused(path.getKey(), name))));
    }

    /** JSON reads a blank as no time at all: nothing is wrong with that. */
    private static boolean isFine(String name, Object value) {
        return name.endsWith("Time") && "\0".equals(value);
    }

    private void refused(String path, String name) {
        for (var value : JUNK) {
            if (isFine(name, value)) {
                continue;
            }
            var body = new LinkedHashMap<>(
                    path.contains("series")
                            ? Map.<String, Object>of(
                                    "space",
                                    "BAS",
                                    "firstDate",
                                    "2026-12-01",
                                    "part",
                                    "AM",
                                    "recurrence",
                                    "FREQ=DAILY;COUNT=2")
                            : Map.<String, Object>of("space", "BAS", "date", "2026-12-01", "part", "AM"));
            body.put(name, value);
            var answer = as(insider).body(body).post(path);
            assertThat(answer.statusCode())
                    .as("%s=%.40s %.200s", name, value, answer.asString())
                    .isBetween(400, 499);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
        assertThat(count("select (select count(*) from series where space = 'BAS')"
                        + " + (select count(*) from waiting_entry where space = 'BAS')"
                        + " + (select count(*) from booking where space = 'BAS') as n"))
                .isZero();
    }

    @TestFactory
    Stream<DynamicTest> noPathOrQueryBreaksAnything() {
        var id = UUID.randomUUID();
        return Stream.of(
                        "/api/series/x",
                        "/api/series/" + id,
                        "/api/series/" + id + "/calendar.ics",
                        "/api/series?cursor=x",
                        "/api/series?limit=-1",
                        "/api/series?space=%00",
                        "/api/series?space=NOWHERE",
                        "/api/waiting-list/x",
                        "/api/waiting-list/" + id,
                        "/api/waiting-list?space=BAS&date=%2B999999999-12-31",
                        "/api/waiting-list?active=perhaps&space=NOWHERE")
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> assertThat(as(insider)
                                        .urlEncodingEnabled(false)
                                        .get(path)
                                        .statusCode())
                                .isBetween(400, 499)));
    }
}
