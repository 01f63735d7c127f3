package halte.benchmarks.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import halte.benchmarks.backlog.Watch.Look;
import java.util.List;
import org.junit.jupiter.api.Test;

class LagTest {

    private static final long NOTHING_WAITS = Long.MAX_VALUE;

    @Test
    void aNoteWaitedFromTheLookBeforeItWasWrittenToTheFirstThatNoLongerFindsIt() {
        // Given
        var looks = List.of(
                look(0, 10, NOTHING_WAITS),
                look(100, 13, 11),
                look(200, 14, 12),
                look(300, 14, 14),
                look(400, 14, NOTHING_WAITS));

        // When
        var lag = Lag.of(looks);

        // Then
        assertThat(lag.notes()).isEqualTo(4);
        assertThat(lag.percentile(0)).isEqualTo(300);
        assertThat(lag.percentile(1)).isEqualTo(300);
    }

    @Test
    void whatWasDoneBetweenTwoLooksTookAtMostTheTimeBetween() {
        // Given
        var looks = List.of(look(0, 10, NOTHING_WAITS), look(100, 15, NOTHING_WAITS));

        // When
        var lag = Lag.of(looks);

        // Then
        assertThat(lag.notes()).isEqualTo(5);
        assertThat(lag.percentile(0.99)).isEqualTo(100);
    }

    @Test
    void whatStillWaitsAtTheEndIsNotCounted() {
        // Given
        var looks = List.of(look(0, 10, NOTHING_WAITS), look(100, 15, 11));

        // When
        var lag = Lag.of(looks);

        // Then
        assertThat(lag.notes()).isZero();
    }

    private static Look look(long millis, long written, long waiting) {
        return new Look(millis * 1_000_000, written, waiting, 0, 0);
    }
}
