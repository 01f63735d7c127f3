package halte.billing;

import halte.testkit.AccessRules;
import halte.testkit.PostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class AccessTest {

    @TestFactory
    Stream<DynamicTest> access() {
        return AccessRules.ofRunningService(Map.of("code", "DESK_SERVICE", "from", "2026-01", "to", "2026-11"));
    }
}
