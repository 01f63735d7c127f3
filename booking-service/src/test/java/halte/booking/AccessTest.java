package halte.booking;

import halte.testkit.AccessRules;
import halte.testkit.PostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class AccessTest extends ServiceTest {

    @BeforeEach
    void aSpace() {
        ASpace.called("CHI").describe();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsForItsAudienceOnly() {
        return AccessRules.ofRunningService(Map.of("space", "CHI"));
    }
}
