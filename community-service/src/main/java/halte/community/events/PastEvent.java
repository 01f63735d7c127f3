package halte.community.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A published event that is taken over from elsewhere. */
public record PastEvent(
        UUID eventId,
        String space,
        Map<String, String> title,
        Map<String, String> description,
        EventTag tag,
        Instant startsAt,
        Instant endsAt,
        List<String> rooms,
        int capacity,
        Instant publishedAt) {

    Draft draft() {
        return new Draft(space, title, description, tag, startsAt, endsAt, rooms, capacity);
    }
}
