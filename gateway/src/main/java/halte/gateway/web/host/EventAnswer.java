package halte.gateway.web.host;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event of a space, drafts too: an item of {@code GET /api/events?space=&state=}. */
record EventAnswer(
        String eventId,
        Wording title,
        @Nullable Wording description,
        String tag,
        Instant startsAt,
        Instant endsAt,
        @Nullable List<Room> rooms,
        int capacity,
        int seatsTaken,
        String state) {

    /** @param state {@code WANTED}, {@code CONFIRMED} or {@code REFUSED} */
    record Room(
            String resource,
            @Nullable Wording name,
            String state,
            @Nullable String reason) {}

    List<Room> wantedRooms() {
        return rooms == null ? List.of() : rooms;
    }

    /** Somebody who registered: an item of {@code GET /api/events/{id}/tickets}. */
    record Guest(String ticketId, String name, Instant takenAt) {}
}
