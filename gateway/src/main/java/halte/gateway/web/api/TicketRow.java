package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person's place at an event. */
public record TicketRow(
        UUID ticketId,
        UUID eventId,
        @Nullable Wording title,
        @Nullable Wording spaceName,
        @Nullable String timeZone,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String state) {

    public boolean isLive() {
        return state == null || !state.equals("CANCELLED");
    }
}
