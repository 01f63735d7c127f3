package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A blocker was taken away or ended early.
 *
 * @param blockerId the blocker
 * @param space code of the host space
 * @param resource code of the resource
 * @param unblockedAt when
 */
public record ResourceUnblockedV1(UUID blockerId, String space, String resource, Instant unblockedAt)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.resource-unblocked.v1";

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
