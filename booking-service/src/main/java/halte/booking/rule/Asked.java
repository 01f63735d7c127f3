package halte.booking.rule;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants something: what rules and quotas are asked about.
 *
 * @param resource the one asked for, or one that stands for any like it
 * @param part null when a stretch of time was asked for
 * @param slot without buffers
 * @param onTheSpot somebody stands at the desk: no notice is asked of them
 * @param exceptBookingId the booking that is being changed and so does not count twice
 */
public record Asked(
        Space space,
        Resource resource,
        LocalDate date,
        @Nullable Part part,
        Slot slot,
        UUID personId,
        boolean onTheSpot,
        @Nullable UUID exceptBookingId,
        @Nullable StaffOverride override) {

    public Asked of(Resource other) {
        return new Asked(space, other, date, part, slot, personId, onTheSpot, exceptBookingId, override);
    }

    public Asked at(Slot other) {
        return new Asked(space, resource, date, part, other, personId, onTheSpot, exceptBookingId, override);
    }
}
