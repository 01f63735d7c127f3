package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A slot is kept for a person for a short while; nothing is used or charged until it is confirmed.
 *
 * @param bookingId the booking
 * @param space code of the host space
 * @param resource code of the resource
 * @param resourceKind kind of the resource
 * @param personId for whom
 * @param startsAt start, inclusive
 * @param endsAt end, exclusive
 * @param heldUntil the hold ends by itself then
 * @param cause HOLD, WAITING_LIST or SERIES: what the slot is kept for
 */
public record BookingHeldV1(
        UUID bookingId,
        String space,
        String resource,
        String resourceKind,
        UUID personId,
        Instant startsAt,
        Instant endsAt,
        Instant heldUntil,
        String cause)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.booking-held.v1";

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
