package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A booking waits for the approval of the space; the slot is kept meanwhile.
 *
 * @param bookingId the booking
 * @param space code of the host space
 * @param resource code of the resource
 * @param resourceKind kind of the resource
 * @param personId for whom
 * @param startsAt start, inclusive
 * @param endsAt end, exclusive
 * @param requestedAt when it was asked for
 * @param decideUntil without an answer until then it is declined
 */
public record BookingRequestedV1(
        UUID bookingId,
        String space,
        String resource,
        String resourceKind,
        UUID personId,
        Instant startsAt,
        Instant endsAt,
        Instant requestedAt,
        Instant decideUntil)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.booking-requested.v1";

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
