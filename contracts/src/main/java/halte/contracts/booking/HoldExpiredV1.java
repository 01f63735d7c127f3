package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A hold ended by itself or was let go; the slot is free for others.
 *
 * @param bookingId the booking
 * @param space code of the host space
 * @param personId for whom
 * @param expiredAt when
 */
public record HoldExpiredV1(UUID bookingId, String space, UUID personId, Instant expiredAt) implements BookingFact {

    public static final String TYPE = "be.halte.booking.hold-expired.v1";

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
