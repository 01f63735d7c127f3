package halte.community;

import halte.testkit.BadInput;
import halte.testkit.StoredRows;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the OpenAPI document, so that a new one is tried without anybody thinking of it. */
@QuarkusTest
class GeneratedBadInputTest extends CommunityTest {

    private static final String INSIDER = Tokens.person("Insider")
            .in("/spaces/CHI/hosts", "/network", "/region", "/operators/grange-et-compagnie/managers")
            .token();

    @TestFactory
    Stream<DynamicTest> whateverIsSentIsAnsweredAndWhatIsWrongLeavesNothing() {
        return BadInput.ofRunningService(INSIDER, Map.of("state", "DRAFT", "space", "CHI"), StoredRows.except());
    }
}
