package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A slot freed up and is kept for the first who waited.
 *
 * @param entryId the place in the queue
 * @param bookingId the booking
 * @param space code of the host space
 * @param resource code of the resource
 * @param personId for whom
 * @param offeredUntil the offer ends then
 */
public record SlotOfferedV1(
        UUID entryId, UUID bookingId, String space, String resource, UUID personId, Instant offeredUntil)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.slot-offered.v1";

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
