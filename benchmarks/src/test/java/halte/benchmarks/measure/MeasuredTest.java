package halte.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    void percentilesAreTakenOverAllClientsTogether() {
        // Given
        var low =
                LongStream.rangeClosed(1, 50).map(millis -> millis * 1_000_000).toArray();
        var high = LongStream.rangeClosed(51, 101)
                .map(millis -> millis * 1_000_000)
                .toArray();

        // When
        var measured = Measured.of(List.of(high, low), 3, 2.0);

        // Then
        assertThat(measured.confirmed()).isEqualTo(101);
        assertThat(measured.rate()).isCloseTo(50.5, within(0.001));
        assertThat(measured.percentile(0.5)).isEqualTo(51);
        assertThat(measured.percentile(0.99)).isEqualTo(100);
        assertThat(measured.failures()).isEqualTo(3);
    }

    @Test
    void whereNothingWasConfirmedThereIsNoPercentile() {
        // Given
        var nothing = List.<long[]>of();

        // When
        var measured = Measured.of(nothing, 1, 1.0);

        // Then
        assertThat(measured.percentile(0.5)).isNaN();
    }

    @Test
    void sizesAreReadInOrderAndOnce() {
        // Given
        var words = List.of("--rows", "1000, 0,1000", "--keep");

        // When
        var options = Options.of(words);

        // Then
        assertThat(options.rows()).containsExactly(0L, 1000L);
        assertThat(options.keep()).isTrue();
    }
}
