package halte.booking;

import halte.identity.SystemScope;
import halte.testkit.BadInput;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the OpenAPI document, so that a new one is tried without anybody thinking of it. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class GeneratedBadInputTest extends ServiceTest {

    /** Written by requests whatever becomes of them. */
    private static final Set<String> NOT_CONTENT = Set.of("idempotency_key", "flyway_schema_history", "invitation");

    private final String insider = Tokens.person("Insider")
            .in("/spaces/GBI/hosts", "/network", "/operators/" + ASpace.OPERATOR + "/managers")
            .token();

    @BeforeEach
    void aSpace() {
        ASpace.called("GBI").withRoom("R01").describe();
    }

    @TestFactory
    Stream<DynamicTest> whateverIsSentIsAnsweredAndWhatIsWrongLeavesNothing() {
        var examples = Map.of("space", "GBI", "resource", "GBI-D01", "operator", ASpace.OPERATOR);
        return BadInput.ofRunningService(insider, examples, this::rows);
    }

    private long rows() {
        return SystemScope.call(() -> database.list(
                        "select tablename from pg_tables where schemaname = 'public'", row -> row.text("tablename")))
                .stream()
                .filter(table -> !NOT_CONTENT.contains(table))
                .mapToLong(table -> count("select count(*) as n from " + table))
                .sum();
    }
}
