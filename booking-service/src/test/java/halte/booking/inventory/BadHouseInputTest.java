package halte.booking.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever a host's screen may send of a house: a refusal that can be read, and nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class BadHouseInputTest extends ServiceTest {

    private static final List<Object> JUNK = Arrays.asList(
            -1,
            "x\0",
            "x".repeat(1_000_000),
            List.of(List.of(1)),
            Map.of("a", Map.of("b", 1)),
            1e300,
            "+999999999-12-31",
            "+1000000000-12-31T23:59:59Z",
            "2026-11-24T10:00:00+25:00",
            "ZZZ-D01");

    private record Command(String method, String path, Map<String, Object> valid) {}

    private final String host = Tokens.host("BHI");

    @BeforeEach
    void aHouse() {
        ASpace.called("BHI").describe();
    }

    @TestFactory
    Stream<DynamicTest> noFieldOfACommandBreaksAnythingOrLeavesATrace() {
        return commands()
                .flatMap(command -> command.valid().keySet().stream()
                        .map(field -> DynamicTest.dynamicTest(
                                command.method() + " " + command.path() + " " + field, () -> attack(command, field))));
    }

    private void attack(Command command, String field) {
        long before = traces();
        for (var junk : JUNK) {
            var body = new HashMap<>(command.valid());
            body.put(field, junk);
            var answer = as(host).body(body).request(command.method(), command.path());
            assertThat(answer.statusCode())
                    .as("%s %.40s: %.200s", field, junk, answer.asString())
                    .isBetween(400, 499);
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
        assertThat(traces()).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> noPathBreaksAnything() {
        return Stream.of(
                        "/api/resources/%00",
                        "/api/resources/" + "x".repeat(3000),
                        "/api/resources/BHI-D01/photos/x",
                        "/api/resources/BHI-D01/photos/" + UUID.randomUUID(),
                        "/api/spaces/BHI/floor-plans/..%2F/background",
                        "/api/spaces/BHI/exceptions?from=%2B999999999-12-31",
                        "/api/public-holidays?year=99999999999",
                        "/api/rota?space=%00",
                        "/api/blockers",
                        "/api/blockers?space=BHI&from=x",
                        "/api/allocations?space=" + "x".repeat(3000))
                .map(path -> DynamicTest.dynamicTest(
                        path.substring(0, Math.min(60, path.length())),
                        () -> assertThat(as(host).urlEncodingEnabled(false)
                                        .get(path)
                                        .statusCode())
                                .isBetween(400, 499)));
    }

    private static Stream<Command> commands() {
        var reason = Map.of("fr", "Parce que");
        return Stream.of(
                new Command(
                        "POST",
                        "/api/spaces/BHI/resources",
                        Map.of(
                                "code",
                                "BHI-D77",
                                "kind",
                                "DESK",
                                "name",
                                reason,
                                "capacity",
                                1,
                                "amenities",
                                List.of())),
                new Command(
                        "PUT",
                        "/api/spaces/BHI/floor-plans/etage",
                        Map.of(
                                "version", 0, "name", reason, "width", 800, "height", 600, "walls", List.of(), "items",
                                List.of())),
                new Command(
                        "PUT",
                        "/api/spaces/BHI/exceptions/2026-12-24",
                        Map.of(
                                "until",
                                "2026-12-24",
                                "segments",
                                List.of(),
                                "reason",
                                reason,
                                "audience",
                                "EVERYBODY",
                                "kind",
                                "CLOSURE")),
                new Command(
                        "POST",
                        "/api/rota",
                        Map.of(
                                "space",
                                "BHI",
                                "date",
                                "2026-12-05",
                                "from",
                                "09:00",
                                "to",
                                "12:00",
                                "confirmBy",
                                "2026-12-05T07:00:00Z",
                                "otherwise",
                                "BADGE")),
                new Command("POST", "/api/spaces/BHI/volunteers", Map.of("personId", UUID.randomUUID())),
                new Command(
                        "POST",
                        "/api/blockers",
                        Map.of(
                                "space",
                                "BHI",
                                "resources",
                                List.of("BHI-D01"),
                                "startsAt",
                                "2026-12-05T07:00:00Z",
                                "endsAt",
                                "2026-12-05T17:00:00Z",
                                "cause",
                                "MAINTENANCE",
                                "reason",
                                reason,
                                "audience",
                                "EVERYBODY")),
                new Command(
                        "POST",
                        "/api/allocations",
                        Map.of(
                                "resource",
                                "BHI-D01",
                                "person",
                                Map.of("personId", UUID.randomUUID(), "name", "X"),
                                "from",
                                "2026-12-05",
                                "until",
                                "2026-12-31")));
    }

    private long traces() {
        return count("select (select count(*) from resource where resource like 'BHI-%')"
                + " + (select count(*) from floor_plan p join space s on s.id = p.space_id where s.space = 'BHI')"
                + " + (select count(*) from opening_exception e join space s on s.id = e.space_id where s.space = 'BHI')"
                + " + (select count(*) from rota_shift where space = 'BHI')"
                + " + (select count(*) from volunteer where space = 'BHI')"
                + " + (select count(*) from blocker where space = 'BHI')"
                + " + (select count(*) from allocation where space = 'BHI') as n");
    }
}
