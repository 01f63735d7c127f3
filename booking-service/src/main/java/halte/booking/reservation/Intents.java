package halte.booking.reservation;

import halte.booking.hours.Part;
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
        var now = structure.now();
        var named = request.resource() == null || request.resource().isBlank() ? null : request.resource();
        var space = space(now, request.space(), named);
        var resource = named == null ? null : now.resource(space, named);
        var person = forWhom.of(request, space, caller);
        var intent = request.date() == null
                ? Intent.slot(space, resource, request.slot(), person)
                : Intent.part(
                        space, resource, request.date(), request.part() == null ? Part.DAY : request.part(), person);
        return intent.quietly(Boolean.TRUE.equals(request.quiet()));
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
