package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * Nobody came within the grace time; the rest of the slot is free for others (no-show).
 *
 * @param bookingId the booking
 * @param space code of the host space
 * @param personId who did not come
 * @param releasedAt when
 */
public record BookingReleasedV1(UUID bookingId, String space, UUID personId, Instant releasedAt)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.booking-released.v1";

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
