package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published event. */
public record EventRow(
        UUID eventId,
        String space,
        @Nullable Wording spaceName,
        @Nullable String slug,
        @Nullable String town,
        Wording title,
        @Nullable Wording description,
        @Nullable String tag,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer capacity,
        @Nullable Integer seatsTaken,
        @Nullable Integer seatsLeft,
        @Nullable String state,
        @Nullable String timeZone) {

    public boolean hasSeats() {
        return seatsLeft != null;
    }

    /** How many places are left, as text for a message. */
    public String seats() {
        return String.valueOf(seatsLeft);
    }

    public boolean isFull() {
        return seatsLeft != null && seatsLeft <= 0;
    }
}
