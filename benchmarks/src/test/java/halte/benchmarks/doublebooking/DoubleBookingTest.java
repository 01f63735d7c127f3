package halte.benchmarks.doublebooking;

import static org.assertj.core.api.Assertions.assertThat;

import halte.launcher.blueprint.Checkout;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DoubleBookingTest {

    private static final int WORKERS = 8;

    @Test
    void nothingIsBookedTwiceAndNothingAcknowledgedIsLostWhateverIsKilled() throws Exception {
        // Given
        var folder = Checkout.find().root().resolve("benchmarks/target/double-booking");

        // When
        var result = new DoubleBooking(folder, WORKERS, Duration.ofSeconds(60), 20261123L).run();

        // Then
        System.out.println(result.outcomes());
        assertThat(result.defects()).isEmpty();
        assertThat(result.disturbances()).isGreaterThanOrEqualTo(2);
        assertThat(result.outcomes())
                .containsKeys("book done", "cancel done", "change done", "hold done", "confirm done", "series done")
                .containsKeys("block done", "unblock done", "book slot-taken")
                .containsKeys("recompose done", "hall looked at");
    }
}
