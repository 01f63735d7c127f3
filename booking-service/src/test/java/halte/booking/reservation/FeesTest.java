package halte.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.rule.CancellationStep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FeesTest {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant END = Instant.parse("2026-11-24T16:00:00Z");
    private static final Fees STEPS = new Fees(List.of(
            new Fees.Step(2880, 25, "LATE-25"), new Fees.Step(1440, 50, "LATE-50"), new Fees.Step(120, null, null)));

    @Test
    void theClosestStepCounts() {
        assertThat(STEPS.at(START.minus(Duration.ofHours(49)), START)).isNull();
        assertThat(STEPS.at(START.minus(Duration.ofHours(48)), START)).isNull();
        assertThat(STEPS.at(START.minus(Duration.ofHours(47)), START)).isEqualTo(new Fees.Step(2880, 25, "LATE-25"));
        assertThat(STEPS.at(START.minus(Duration.ofHours(3)), START)).isEqualTo(new Fees.Step(1440, 50, "LATE-50"));
        assertThat(STEPS.at(START.minus(Duration.ofHours(1)), START)).isEqualTo(new Fees.Step(120, null, null));
        assertThat(STEPS.at(START.plus(Duration.ofHours(1)), START)).isEqualTo(new Fees.Step(120, null, null));
        assertThat(STEPS.freeUntil(START, END)).isEqualTo(START.minus(Duration.ofHours(48)));
    }

    @Test
    void withoutStepsItIsFreeToTheEnd() {
        var free = Fees.of(List.of());
        assertThat(free.freeUntil(START, END)).isEqualTo(END);
        assertThat(free.at(END, START)).isNull();
        assertThat(Fees.read(String.valueOf(free.text())).steps()).isEmpty();
    }

    @Test
    void thePlainCaseIsNotWrittenDown() {
        var plain = Fees.of(List.of(new CancellationStep(120, 100, null)));
        assertThat(plain.isPlain()).isTrue();
        assertThat(plain.text()).isNull();
    }

    @Property
    void whatIsWrittenIsRead(
            @ForAll @IntRange(min = 1, max = 99) int percent, @ForAll @IntRange(max = 100_000) int lead) {
        var fees = new Fees(List.of(new Fees.Step(lead, percent, "A-B"), new Fees.Step(lead / 2, null, null)));
        assertThat(Fees.read(String.valueOf(fees.text()))).isEqualTo(fees);
    }
}
