package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody waits for a slot that is taken; oldest first.
 *
 * @param entryId the place in the queue
 * @param space code of the host space
 * @param resource code of the resource, or null for any that would do
 * @param resourceKind kind of the resource
 * @param personId for whom
 * @param startsAt start, inclusive
 * @param endsAt end, exclusive
 * @param joinedAt when
 */
public record WaitingListJoinedV1(
        UUID entryId,
        String space,
        @Nullable String resource,
        String resourceKind,
        UUID personId,
        Instant startsAt,
        Instant endsAt,
        Instant joinedAt)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.waiting-list-joined.v1";

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
