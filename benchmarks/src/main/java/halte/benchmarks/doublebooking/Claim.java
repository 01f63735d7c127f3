package halte.benchmarks.doublebooking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was acknowledged: a slot of a resource is somebody's.
 *
 * @param kind BOOKING, HOLD, BLOCKER, ALLOCATION or EVENT
 * @param heldUntil holds only: it may have ended by itself since
 */
record Claim(
        String id,
        String kind,
        String resource,
        Instant from,
        Instant to,
        @Nullable Instant heldUntil) {

    List<String> atoms() {
        return House.atoms(resource);
    }

    /** What has to be free of everybody else: a booking of a room keeps a quarter after it. */
    Instant keptUntil() {
        return kind.equals("BLOCKER") || kind.equals("ALLOCATION") ? to : House.keptUntil(resource, to);
    }

    boolean mayHaveEndedBy(Instant now) {
        return heldUntil != null && !now.isBefore(heldUntil);
    }
}
