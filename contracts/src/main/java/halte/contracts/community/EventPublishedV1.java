package halte.contracts.community;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An event is public; its rooms are wanted from booking-service.
 *
 * @param eventId the event
 * @param space code of the space
 * @param operator who runs the space
 * @param title by language
 * @param startsAt start, inclusive
 * @param endsAt end, exclusive
 * @param rooms codes of the rooms it occupies
 * @param capacity seats
 */
public record EventPublishedV1(
        UUID eventId,
        String space,
        String operator,
        Map<String, String> title,
        Instant startsAt,
        Instant endsAt,
        List<String> rooms,
        int capacity)
        implements CommunityFact {

    public static final String TYPE = "be.halte.community.event-published.v1";

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
