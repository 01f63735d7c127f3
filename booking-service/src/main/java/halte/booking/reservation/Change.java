package halte.booking.reservation;

import halte.booking.hours.Part;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a booking; null stays as it is.
 *
 * @param date another day, at the same part or the same hours
 * @param startsAt another start; without an end the length stays
 * @param overrideReason why staff sets the rules aside
 */
public record Change(
        @Nullable String resource,
        @Nullable LocalDate date,
        @Nullable Part part,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String overrideReason) {

    public static Change ofResource(String resource) {
        return new Change(resource, null, null, null, null, null);
    }

    public static Change ofEnd(Instant endsAt) {
        return new Change(null, null, null, null, endsAt, null);
    }

    boolean asksForATime() {
        return startsAt != null || endsAt != null;
    }
}
