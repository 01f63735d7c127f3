package halte.contracts.community;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * The event does not take place; its rooms are free again.
 *
 * @param eventId the event
 * @param space code of the space
 * @param cancelledAt when
 */
public record EventCancelledV1(UUID eventId, String space, Instant cancelledAt) implements CommunityFact {

    public static final String TYPE = "be.halte.community.event-cancelled.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.COMMUNITY;
    }

    @Override
    public String key() {
        return eventId.toString();
    }
}
