package halte.booking.reservation;

import halte.booking.hours.Part;
import halte.booking.hours.SensibleTime;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Understands a request: which space, which resource, for whom. */
@ApplicationScoped
class Intents {

    private final Structure structure;
    private final BookingForWhom forWhom;

    Intents(Structure structure, BookingForWhom forWhom) {
        this.structure = structure;
        this.forWhom = forWhom;
    }

    Intent of(BookingRequest request, Caller caller) {
        SensibleTime.refuseOthers(request.date());
        SensibleTime.refuseOthers(request.startsAt(), request.endsAt());
        var now = structure.now();
        var named = request.resource() == null || request.resource().isBlank() ? null : request.resource();
        var space = space(now, request.space(), named);
        var resource = named == null ? null : now.resource(space, named);
        var reason = request.override() == null ? null : request.override().reason();
        var person = person(request, space, reason, caller);
        var intent = request.date() == null
                ? Intent.slot(space, resource, request.slot(), person)
                : Intent.part(
                        space, resource, request.date(), request.part() == null ? Part.DAY : request.part(), person);
        return intent.ofKind(request.kind()).overriding(reason).quietly(Boolean.TRUE.equals(request.quiet()));
    }

    /** Whoever sets the rules aside acts as staff, also for themselves. */
    private BookedFor person(BookingRequest request, Space space, @Nullable String reason, Caller caller) {
        var person = forWhom.of(request, space, caller);
        if (reason == null) {
            return person;
        }
        caller.requireHost(space.space(), space.operator());
        return person.bookedByStaff(caller.personId());
    }

    private static Space space(Snapshot now, @Nullable String named, @Nullable String resource) {
        if (named != null && !named.isBlank()) {
            return now.space(named);
        }
        return now.findResource(resource == null ? "" : resource)
                .map(known -> now.space(known.spaceId()))
                .orElseGet(() -> now.space(resource == null ? "" : resource));
    }
}
