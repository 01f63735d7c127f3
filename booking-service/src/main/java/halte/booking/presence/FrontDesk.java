package halte.booking.presence;

import halte.booking.hours.Part;
import halte.booking.presence.CheckingIn.CheckedIn;
import halte.booking.reservation.BookingForWhom;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
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

    FrontDesk(WalkingIn walkingIn, BookingForWhom forWhom, Structure structure) {
        this.walkingIn = walkingIn;
        this.forWhom = forWhom;
        this.structure = structure;
    }

    /** Somebody known by id, or a name and perhaps an address typed by the host. */
    record Visitor(
            @Nullable UUID personId,
            @Nullable String name,
            @Nullable String email) {}

    CheckedIn walkIn(String spaceName, @Nullable String resource, Part part, Visitor visitor, Caller host) {
        var space = structure.now().space(spaceName);
        host.requireHost(space.space(), space.operator());
        if (visitor.personId() == null
                && (visitor.name() == null || visitor.name().isBlank())) {
            throw new Refusal(CommonProblem.INVALID_INPUT, WHO);
        }
        var person = forWhom.other(visitor.personId(), visitor.name(), visitor.email(), host);
        boolean isNew = visitor.personId() == null;
        var presence = walkingIn.walkIn(space, resource, part, person, isNew, host.personId());
        return new CheckedIn(presence, person.name());
    }
}
