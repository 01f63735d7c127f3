package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A resource cannot be used for a while.
 *
 * @param blockerId the blocker
 * @param space code of the host space
 * @param resource code of the resource
 * @param startsAt start, inclusive
 * @param endsAt end, exclusive
 * @param cause OUT_OF_ORDER, MAINTENANCE, CALENDAR or CLOSURE
 * @param reason why, by language
 * @param audience EVERYBODY, or VISITORS: who holds a plan may still book
 * @param blockedAt when it was entered
 */
public record ResourceBlockedV1(
        UUID blockerId,
        String space,
        String resource,
        Instant startsAt,
        Instant endsAt,
        String cause,
        Map<String, String> reason,
        String audience,
        Instant blockedAt)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.resource-blocked.v1";

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
