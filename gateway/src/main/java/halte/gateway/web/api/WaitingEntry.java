package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the waiting list, and the offer made to it. */
public record WaitingEntry(
        UUID entryId,
        String space,
        @Nullable Wording spaceName,
        @Nullable String slug,
        @Nullable String timeZone,
        @Nullable String resource,
        @Nullable String resourceKind,
        @Nullable Wording resourceName,
        @Nullable LocalDate date,
        @Nullable String part,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        String state,
        @Nullable Integer position,
        @Nullable Offer offer,
        @Nullable UUID bookingId) {

    public record Offer(
            @Nullable UUID bookingId,
            @Nullable String resource,
            @Nullable Wording resourceName,
            Instant offeredUntil) {}

    public boolean isWaiting() {
        return state.equals("WAITING");
    }

    public boolean isOffered() {
        return state.equals("OFFERED") && offer != null;
    }
}
