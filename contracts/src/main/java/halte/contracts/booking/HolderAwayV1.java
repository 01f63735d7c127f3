package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The holder of an allocated resource is away: it can be booked by others on these days, or no longer.
 *
 * @param allocationId the allocation
 * @param space code of the host space
 * @param resource code of the resource
 * @param fromDate first day
 * @param untilDate last day
 * @param away true: free for others; false: the holder comes after all
 */
public record HolderAwayV1(
        UUID allocationId, String space, String resource, LocalDate fromDate, LocalDate untilDate, boolean away)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.holder-away.v1";

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
