package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A check-in was a mistake and never happened; its booking waits again, or was cancelled with it.
 *
 * @param presenceId the presence that is no more
 * @param bookingId the booking
 * @param space code of the host space
 * @param personId who was said to be there
 * @param undoneAt when
 */
public record PresenceUndoneV1(UUID presenceId, UUID bookingId, String space, UUID personId, Instant undoneAt)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.presence-undone.v1";

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
