package halte.booking;

import halte.testkit.Architecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theHouseIsBuiltAsAgreed() {
        return Architecture.rulesOf("halte.booking");
    }
}
