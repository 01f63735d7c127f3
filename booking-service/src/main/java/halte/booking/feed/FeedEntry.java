package halte.booking.feed;

import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a calendar.
 *
 * @param bookingId null for an event
 * @param changedAt when it became what it is
 * @param name who booked
 * @param title of an event, by language; events are public
 */
record FeedEntry(
        String uid,
        @Nullable UUID bookingId,
        Space space,
        Resource resource,
        String state,
        int sequence,
        Instant startsAt,
        Instant endsAt,
        Instant changedAt,
        @Nullable String name,
        @Nullable Map<String, String> title) {

    boolean isGone() {
        return "CANCELLED".equals(state) || "RELEASED".equals(state);
    }

    boolean isTentative() {
        return "REQUESTED".equals(state);
    }
}
