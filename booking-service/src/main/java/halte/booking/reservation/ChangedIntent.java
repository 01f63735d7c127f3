package halte.booking.reservation;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A booking as it should be, for the rules to judge. */
@ApplicationScoped
class ChangedIntent {

    private final Structure structure;

    ChangedIntent(Structure structure) {
        this.structure = structure;
    }

    /** @param actor the member of staff who changes it for somebody else, or null */
    Intent of(Booking booking, Change change, @Nullable UUID actor) {
        var space = structure.now().space(booking.spaceId());
        var resource = resource(booking, change, space);
        var person = new BookedFor(booking.personId(), booking.personName(), null, "fr", actor);
        var part = part(booking, change);
        var intent = part == null
                ? Intent.slot(space, resource, slot(booking, change, space), person)
                : Intent.part(
                        space, resource, change.date() == null ? booking.localDate() : change.date(), part, person);
        return intent.overriding(change.overrideReason());
    }

    private @Nullable Resource resource(Booking booking, Change change, Space space) {
        if (change.resource() == null) {
            return structure.now().resource(booking.resourceId());
        }
        var wanted = structure.now().findResource(change.resource());
        if (wanted.isPresent() && wanted.get().spaceId() != space.id()) {
            throw new Refusal(ReservationProblem.OTHER_SPACE, ReservationTexts.OTHER_SPACE);
        }
        return structure.now().resource(space, change.resource());
    }

    private static @Nullable Part part(Booking booking, Change change) {
        if (change.asksForATime()) {
            return null;
        }
        if (change.part() != null) {
            return change.part();
        }
        return booking.part() == null ? null : Part.valueOf(booking.part());
    }

    private static Slot slot(Booking booking, Change change, Space space) {
        var former = booking.slot();
        if (change.date() != null) {
            return sameHours(former, space, change.date());
        }
        var start = change.startsAt() == null ? former.startsAt() : change.startsAt();
        var end = change.endsAt() != null ? change.endsAt() : start.plusSeconds(former.minutes() * 60);
        if (!start.isBefore(end)) {
            throw new Refusal(CommonProblem.INVALID_INPUT, ReservationTexts.BACKWARD);
        }
        return new Slot(start, end);
    }

    /** The hours people read on the wall, whatever summer time does in between. */
    private static Slot sameHours(Slot former, Space space, LocalDate date) {
        var zone = space.hours().zone();
        ZonedDateTime start = former.startsAt().atZone(zone);
        ZonedDateTime end = former.endsAt().atZone(zone);
        long days = end.toLocalDate().toEpochDay() - start.toLocalDate().toEpochDay();
        Instant from = date.atTime(start.toLocalTime()).atZone(zone).toInstant();
        Instant until =
                date.plusDays(days).atTime(end.toLocalTime()).atZone(zone).toInstant();
        return from.isBefore(until) ? new Slot(from, until) : new Slot(from, from.plusSeconds(former.minutes() * 60));
    }
}
