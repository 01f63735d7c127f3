package halte.booking.reservation;

import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Turns a wish that the rules allow into a booking that only needs its resource. */
@ApplicationScoped
class Drafting {

    private final Structure structure;
    private final PassCode passes;
    private final Clock clock;

    Drafting(Structure structure, PassCode passes, Clock clock) {
        this.structure = structure;
        this.passes = passes;
        this.clock = clock;
    }

    Draft of(Wish wish, Intent intent) {
        var opening = wish.space().hours().on(wish.date(), structure.now().holidays());
        return Draft.of(wish, intent, opening, passes.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    Draft walkIn(Wish wish, BookedFor person) {
        return Draft.walkIn(wish, person, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
