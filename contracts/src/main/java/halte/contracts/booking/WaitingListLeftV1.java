package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody waits no more.
 *
 * @param entryId the place in the queue
 * @param space code of the host space
 * @param personId for whom
 * @param leftAt when
 * @param cause ACCEPTED, WITHDRAWN, OFFER_EXPIRED or TOO_LATE
 */
public record WaitingListLeftV1(UUID entryId, String space, UUID personId, Instant leftAt, String cause)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.waiting-list-left.v1";

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
