package halte.booking.structure;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.contracts.booking.DescribedResource;
import halte.contracts.booking.OperatorDescribedV1;
import halte.contracts.booking.SpaceDescribedV1;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Tells the network what the structure is now. */
@ApplicationScoped
class Telling {

    private final Structure structure;
    private final Operators operators;
    private final Outbox outbox;
    private final Clock clock;

    Telling(Structure structure, Operators operators, Outbox outbox, Clock clock) {
        this.structure = structure;
        this.operators = operators;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    void space(String code) {
        var space = structure.inThisTransaction().space(code);
        var described = space.description();
        var today = space.hours().dateOf(clock.instant());
        outbox.append(new SpaceDescribedV1(
                space.space(),
                space.slug(),
                space.name(),
                space.operator(),
                described.address().town(),
                described.address().province(),
                described.geo().lat(),
                described.geo().lon(),
                described.timeZone(),
                described.halfDaySplit(),
                described.languages(),
                space.declaredDesksOn(today),
                described.openedOn(),
                space.resources().stream()
                        .filter(resource -> resource.isInServiceOn(today))
                        .map(Telling::resource)
                        .toList()));
    }

    @Transactional(MANDATORY)
    void operator(String id) {
        var operator = operators.findById(id);
        outbox.append(new OperatorDescribedV1(
                operator.id(),
                operator.name(),
                operator.kind(),
                structure.inThisTransaction().spaces().stream()
                        .filter(space -> space.operator().equals(id))
                        .map(Space::space)
                        .toList()));
    }

    private static DescribedResource resource(Resource resource) {
        return new DescribedResource(
                resource.resource(),
                resource.kind(),
                resource.name(),
                resource.description().capacity());
    }
}
