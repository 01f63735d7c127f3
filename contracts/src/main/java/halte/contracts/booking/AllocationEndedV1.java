package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A long-term allocation ends.
 *
 * @param allocationId the allocation
 * @param space code of the host space
 * @param resource code of the resource
 * @param personId for whom
 * @param untilDate last day
 */
public record AllocationEndedV1(UUID allocationId, String space, String resource, UUID personId, LocalDate untilDate)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.allocation-ended.v1";

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
