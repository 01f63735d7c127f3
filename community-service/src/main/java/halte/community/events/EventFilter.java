package halte.community.events;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events, in order of start.
 *
 * @param states stored states; empty means all
 * @param limit at most so many
 */
record EventFilter(
        @Nullable String space,
        Instant from,
        Instant to,
        Set<EventState> states,
        @Nullable EventCursor after,
        int limit) {}
