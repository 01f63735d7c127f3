package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A desk or office is a person's for long; on the days they said they are away others may book it.
 *
 * @param allocationId the allocation
 * @param space code of the host space
 * @param operator who runs the space
 * @param resource code of the resource
 * @param resourceKind kind of the resource
 * @param personId for whom
 * @param fromDate first day
 * @param untilDate last day, or null while it runs
 */
public record AllocationStartedV1(
        UUID allocationId,
        String space,
        String operator,
        String resource,
        String resourceKind,
        UUID personId,
        LocalDate fromDate,
        @Nullable LocalDate untilDate)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.allocation-started.v1";

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
