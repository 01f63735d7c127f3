package halte.billing;

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
class GeneratedBadInputTest {

    private static final String INSIDER = Tokens.person("Insider")
            .in("/spaces/CHI/hosts", "/network", "/region", "/operators/grange-et-compagnie/managers")
            .token();

    @BeforeEach
    void aSellerWithOffers() {
        Network.catalogue();
        Network.seller("grange-et-compagnie", "GB", "STANDARD");
        Network.offer("CHI-BAD", "grange-et-compagnie", "DESKS", "C62", "DESK_SERVICE", "10.00");
    }

    @TestFactory
    Stream<DynamicTest> whateverIsSentIsAnsweredAndWhatIsWrongLeavesNothing() {
        return BadInput.ofRunningService(
                INSIDER,
                Map.of(
                        "seller",
                        "grange-et-compagnie",
                        "offer",
                        "CHI-BAD",
                        "family",
                        "DESKS",
                        "vatKind",
                        "DESK_SERVICE",
                        "space",
                        "CHI"),
                StoredRows.except());
    }
}
