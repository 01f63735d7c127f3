package halte.gateway.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.Samples;
import halte.gateway.web.host.TodayAnswer.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private final List<Row> expected = Samples.read("today", TodayAnswer.class).expected();

    @Test
    void aPersonIsFoundByTheBeginningOfEachWordWithoutAccentsOrCase() {
        assertThat(Arrivals.named(expected, "benoit JAC")).extracting(Row::name).containsExactly("Benoît Jacquet");
        assertThat(Arrivals.named(expected, "wauters")).hasSize(1);
        assertThat(Arrivals.named(expected, "Wauters Paul")).hasSize(1);
    }

    @Test
    void theMiddleOfANameIsNotEnough() {
        assertThat(Arrivals.named(expected, "auters")).isEmpty();
    }

    @Test
    void nothingTypedFindsNobody() {
        assertThat(Arrivals.named(expected, "  - ")).isEmpty();
    }

    @Test
    void aPassIsReadHoweverItWasSpacedOrScanned() {
        assertThat(Arrivals.passIn("k7m 2qf")).isEqualTo("K7M2QF");
        assertThat(Arrivals.passIn("https://halte.example/c/K7M2QFXYZ")).isEqualTo("K7M2QFXYZ");
    }

    @Test
    void aShortWordIsNoPass() {
        assertThat(Arrivals.passIn("Ann")).isEmpty();
        assertThat(Arrivals.passIn("Élise D.")).isEmpty();
    }
}
