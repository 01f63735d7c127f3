package halte.community;

import halte.testkit.AccessRules;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class AccessTest extends CommunityTest {

    @TestFactory
    Stream<DynamicTest> everyOperationIsOpenToItsAudienceOnly() {
        return AccessRules.ofRunningService(Map.of("state", "DRAFT"));
    }
}
