package halte.booking.presence;

import halte.booking.allocation.Allocations;
import halte.booking.hours.Part;
import halte.booking.presence.CheckingIn.CheckedIn;
import halte.booking.reservation.BookingForWhom;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in somebody who came without a booking. */
@ApplicationScoped
class FrontDesk {

    private static final Text WHO = Text.of(
            "Donnez le nom de la personne.", "Geef de naam van de persoon.", "Nennen Sie den Namen.", "Give a name.");

    private final WalkingIn walkingIn;
    private final BookingForWhom forWhom;
    private final Structure structure;
    private final Allocations allocations;
    private final Clock clock;

    FrontDesk(WalkingIn walkingIn, BookingForWhom forWhom, Structure structure, Allocations allocations, Clock clock) {
        this.walkingIn = walkingIn;
        this.forWhom = forWhom;
        this.structure = structure;
        this.allocations = allocations;
        this.clock = clock;
    }

    /**
     * Somebody known by id, or a name and perhaps an address typed by the host.
     *
     * @param overrideReason why they are let in against the rules
     */
    record Visitor(
            @Nullable UUID personId,
            @Nullable String name,
            @Nullable String email,
            @Nullable String overrideReason) {}

    CheckedIn walkIn(String spaceName, @Nullable String resource, Part part, Visitor visitor, Caller host) {
        var space = structure.now().space(spaceName);
        host.requireHost(space.space(), space.operator());
        if (visitor.personId() == null
                && (visitor.name() == null || visitor.name().isBlank())) {
            throw new Refusal(CommonProblem.INVALID_INPUT, WHO);
        }
        var person = forWhom.other(visitor.personId(), visitor.name(), visitor.email(), host);
        var today = space.hours().presenceDateOf(clock.instant());
        var own = allocations.heldBy(person.personId(), space, today);
        if (own.isPresent() && (resource == null || resource.isBlank())) {
            return new CheckedIn(walkingIn.comeToOwn(space, own.get(), person, Method.HOST), person.name());
        }
        boolean isNew = visitor.personId() == null;
        var presence =
                walkingIn.walkIn(space, resource, part, person, isNew, visitor.overrideReason(), host.personId());
        return new CheckedIn(presence, person.name());
    }
}
