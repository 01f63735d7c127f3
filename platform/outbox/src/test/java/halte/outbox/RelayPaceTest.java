package halte.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelayPaceTest {

    private static final long POLL = 200;

    private final RelayPace pace = new RelayPace(POLL);

    @Test
    void whenEverythingAnnouncedWasSeenItWaitsToBeWoken() {
        // Given
        pace.announced(3);

        // When
        pace.saw(3, false);

        // Then
        assertThat(pace.isQuiet()).isTrue();
        assertThat(pace.pause()).isEqualTo(POLL);
    }

    @Test
    void whatWasAnnouncedAndNotSeenIsLookedForQuicklyAndNotForEver() {
        // Given
        pace.announced(2);

        // When
        pace.saw(1, false);

        // Then
        assertThat(pace.isQuiet()).isFalse();
        assertThat(pauses(6)).containsExactly(1, 3, 10, 30, 60, POLL);
        assertThat(pace.isQuiet()).isTrue();
    }

    @Test
    void aFullBatchIsFollowedByALookAtOnce() {
        // When
        pace.saw(5, true);

        // Then
        assertThat(pace.looksAgainAtOnce()).isTrue();
        assertThat(pace.isQuiet()).isFalse();
    }

    @Test
    void rowsNobodyAnnouncedMakeNobodyImpatient() {
        // When
        pace.saw(4, false);

        // Then
        assertThat(pace.pause()).isEqualTo(POLL);
    }

    private long[] pauses(int count) {
        var pauses = new long[count];
        for (int i = 0; i < count; i++) {
            pace.saw(0, false);
            pauses[i] = pace.pause();
        }
        return pauses;
    }
}
