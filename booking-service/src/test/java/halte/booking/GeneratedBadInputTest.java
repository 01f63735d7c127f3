package halte.booking;

import halte.testkit.BadInput;
import halte.testkit.PostgresAndKafka;
import halte.testkit.StoredRows;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the OpenAPI document, so that a new one is tried without anybody thinking of it. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class GeneratedBadInputTest extends ServiceTest {

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
        return BadInput.ofRunningService(insider, examples, StoredRows.except("invitation"));
    }
}
