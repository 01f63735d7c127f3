package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * The slot is over and somebody was there; membership settles its allowance.
 *
 * @param bookingId the booking
 * @param space code of the host space
 * @param personId who used it
 * @param completedAt when
 */
public record BookingCompletedV1(UUID bookingId, String space, UUID personId, Instant completedAt)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.booking-completed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.BOOKING;
    }

    @Override
    public String key() {
        return space;
    }
}
