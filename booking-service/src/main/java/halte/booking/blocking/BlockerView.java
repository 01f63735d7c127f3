package halte.booking.blocking;

import halte.booking.hours.ClosureAudience;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param endedAt when somebody ended it early; null while it runs its course
 * @param endable false when a calendar keeps it: it ends there
 */
record BlockerView(
        UUID id,
        String space,
        List<String> resources,
        Instant startsAt,
        Instant endsAt,
        Cause cause,
        Map<String, String> reason,
        ClosureAudience audience,
        @Nullable Instant endedAt,
        boolean endable) {}
