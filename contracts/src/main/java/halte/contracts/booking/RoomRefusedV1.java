package halte.contracts.booking;

import halte.contracts.Topics;
import java.util.UUID;

/**
 * The room cannot be kept for the event: taken, unknown or closed.
 *
 * @param eventId the event
 * @param space code of the space
 * @param resource the room
 * @param reason last part of the problem type, for example {@code slot-taken}
 */
public record RoomRefusedV1(UUID eventId, String space, String resource, String reason) implements BookingFact {

    public static final String TYPE = "be.halte.booking.room-refused.v1";

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
