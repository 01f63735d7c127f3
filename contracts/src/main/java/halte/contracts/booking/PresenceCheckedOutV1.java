package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody left, or the day was cut off.
 *
 * @param presenceId the presence
 * @param bookingId the booking it fulfilled, or null
 * @param space code of the space
 * @param personId who
 * @param at when
 * @param halfDays half-days really touched
 */
public record PresenceCheckedOutV1(
        UUID presenceId, @Nullable UUID bookingId, String space, UUID personId, Instant at, int halfDays)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.presence-checked-out.v1";

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
