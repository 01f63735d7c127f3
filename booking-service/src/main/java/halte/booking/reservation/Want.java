package halte.booking.reservation;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.rule.PersonFacts;
import halte.booking.rule.StaffOverride;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants, before anybody judged it: a part of a day, or a stretch of time.
 *
 * @param resource null = any free one of the kind
 * @param kind of the resources that would do when none is named; null = desks
 * @param date with it a part of that day is wanted, without it the slot
 * @param part null = the whole day
 * @param onTheSpot somebody stands at the desk
 * @param exceptBookingId the booking that is being changed
 * @param imagined what to suppose about the person when a host only tries; null = what is known
 */
public record Want(
        Space space,
        @Nullable Resource resource,
        @Nullable String kind,
        @Nullable LocalDate date,
        @Nullable Part part,
        @Nullable Slot slot,
        UUID personId,
        boolean onTheSpot,
        @Nullable UUID exceptBookingId,
        @Nullable StaffOverride override,
        @Nullable PersonFacts imagined) {

    public Want(
            Space space,
            @Nullable Resource resource,
            @Nullable String kind,
            @Nullable LocalDate date,
            @Nullable Part part,
            @Nullable Slot slot,
            UUID personId,
            boolean onTheSpot,
            @Nullable UUID exceptBookingId,
            @Nullable StaffOverride override) {
        this(space, resource, kind, date, part, slot, personId, onTheSpot, exceptBookingId, override, null);
    }

    String wantedKind() {
        return resource != null ? resource.kind() : kind == null ? Resource.DESK : kind;
    }
}
