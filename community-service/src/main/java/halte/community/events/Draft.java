package halte.community.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a host says about an event. */
record Draft(
        String space,
        Map<String, String> title,
        Map<String, String> description,
        EventTag tag,
        Instant startsAt,
        Instant endsAt,
        List<String> rooms,
        int capacity) {}
