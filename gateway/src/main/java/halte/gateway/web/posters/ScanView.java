package halte.gateway.web.posters;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a check-in code says.
 *
 * @param kind HERE, BOOKED, MOVE, MOVE_TAKEN, WALK_IN, DESK_TAKEN, FULL, CLOSED or REFUSED
 * @param line the sentence that goes with it
 * @param parts DAY, AM, PM: what a walk-in may take
 */
record ScanView(
        String code,
        String slug,
        Wording space,
        String desk,
        String kind,
        String line,
        String booked,
        String presence,
        List<String> parts,
        String said,
        String problem) {

    boolean isKind(String asked) {
        return kind.equals(asked);
    }

    /** One tap checks in. */
    public boolean canArrive() {
        return isKind("BOOKED") || isKind("MOVE");
    }

    public boolean canSitDown() {
        return isKind("WALK_IN");
    }

    public boolean isHere() {
        return isKind("HERE");
    }

    /** {@code GET /api/check-in-codes/{code}}. */
    record Seen(
            String space,
            String slug,
            Wording name,
            @Nullable String timeZone,
            @Nullable String desk,
            @Nullable Wording deskName,
            boolean deskFree,
            int freeDesks,
            List<String> parts,
            @Nullable Expected booking,
            @Nullable Present presence) {

        String zone() {
            return timeZone == null ? "Europe/Brussels" : timeZone;
        }
    }

    /** @param movable whether it is a desk, which may become another one */
    record Expected(
            String bookingId,
            String resource,
            Wording resourceName,
            boolean movable,
            Instant startsAt,
            Instant endsAt) {}

    record Present(String presenceId, String resource, Wording resourceName, Instant at) {}
}
