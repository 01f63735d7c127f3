package halte.membership;

import halte.testkit.AccessRules;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AccessTest extends ServiceTest {

    @TestFactory
    Stream<DynamicTest> everyOperationSaysWhoMayCallItAndKeepsToIt() {
        return AccessRules.ofRunningService(Map.of("plan", "CHI-CARD10H"));
    }
}
