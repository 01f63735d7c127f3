package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking as its owner, or a host of its space, sees it. */
public record Booking(
        UUID bookingId,
        String space,
        @Nullable Wording spaceName,
        @Nullable String slug,
        @Nullable String resource,
        @Nullable String resourceKind,
        @Nullable Wording resourceName,
        @Nullable String personId,
        @Nullable String personName,
        @Nullable LocalDate date,
        @Nullable String part,
        Instant startsAt,
        Instant endsAt,
        String state,
        int halfDays,
        @Nullable Instant cancelFreeUntil,
        @Nullable Pass pass,
        @Nullable Cancelled cancelled,
        @Nullable String timeZone,
        @Nullable Presence presence) {

    public record Pass(String code, String url) {}

    public record Cancelled(@Nullable Instant at, boolean inTime) {}

    public record Presence(
            @Nullable UUID presenceId,
            @Nullable Instant at,
            @Nullable Instant leftAt) {}

    public boolean isLive() {
        return state.equals("CONFIRMED") || state.equals("CHECKED_IN") || state.equals("HELD");
    }

    public boolean isCheckedIn() {
        return state.equals("CHECKED_IN");
    }

    public boolean isCancelled() {
        return state.equals("CANCELLED") || state.equals("RELEASED");
    }
}
