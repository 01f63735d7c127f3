package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * The room is kept for an event of the community.
 *
 * @param eventId the event
 * @param space code of the space
 * @param resource the room
 * @param startsAt start, inclusive
 * @param endsAt end, exclusive
 */
public record RoomConfirmedV1(UUID eventId, String space, String resource, Instant startsAt, Instant endsAt)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.room-confirmed.v1";

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
