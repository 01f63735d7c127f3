package halte.booking.directory;

import halte.booking.blocking.OutOfUse;
import halte.booking.hours.Slot;
import halte.booking.inventory.Photos;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What can be used at this moment, and why not. */
@ApplicationScoped
class Moment {

    private final OutOfUse outOfUse;
    private final Photos photos;
    private final Structure structure;
    private final Clock clock;

    Moment(OutOfUse outOfUse, Photos photos, Structure structure, Clock clock) {
        this.outOfUse = outOfUse;
        this.photos = photos;
        this.structure = structure;
        this.clock = clock;
    }

    Function<Resource, Optional<OutOfUse.State>> in(Space space) {
        var from = Slot.quarterBefore(clock.instant());
        var states = outOfUse.in(space, new Slot(from, from.plusSeconds(900)));
        var now = structure.now();
        return resource -> OutOfUse.of(resource, states, now);
    }

    PlanView plan(Space space) {
        var pictures = photos.of(space);
        return PlanView.of(
                space,
                in(space),
                resource -> pictures.getOrDefault(resource.resource(), List.of()).stream()
                        .map(Photos.Photo::url)
                        .toList());
    }
}
