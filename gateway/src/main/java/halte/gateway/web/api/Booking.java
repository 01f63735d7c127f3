package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        @Nullable List<FeeStep> fees,
        @Nullable Instant heldUntil,
        @Nullable Instant decideUntil,
        @Nullable UUID seriesId,
        @Nullable Pass pass,
        @Nullable Cancelled cancelled,
        @Nullable Ended ended,
        @Nullable String timeZone,
        @Nullable Presence presence) {

    public record Pass(String code, String url) {}

    public record Cancelled(@Nullable Instant at, boolean inTime) {}

    /** From then on, giving it up costs {@code percent} of the price, or the whole use when no fee is named. */
    public record FeeStep(
            Instant from, int percent, @Nullable String offer) {}

    /** Why a request was declined, or that a hold ended. */
    public record Ended(@Nullable Instant at, @Nullable String reason) {}

    public record Presence(
            @Nullable UUID presenceId,
            @Nullable Instant at,
            @Nullable Instant leftAt) {}

    public boolean isLive() {
        return state.equals("CONFIRMED")
                || state.equals("CHECKED_IN")
                || state.equals("HELD")
                || state.equals("REQUESTED");
    }

    public boolean isCheckedIn() {
        return state.equals("CHECKED_IN");
    }

    public boolean isCancelled() {
        return state.equals("CANCELLED")
                || state.equals("RELEASED")
                || state.equals("DECLINED")
                || state.equals("EXPIRED");
    }

    public boolean isHeld() {
        return state.equals("HELD");
    }

    public boolean isRequested() {
        return state.equals("REQUESTED");
    }

    public String zone() {
        return timeZone == null ? "Europe/Brussels" : timeZone;
    }
}
