package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.hours.Slot;
import halte.booking.structure.MadeOf;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The holder of an allocation comes to the desk or office that is theirs: a booking that its presence can point at,
 * checked in from the start, with no occupation of its own, since the allocation keeps the resource.
 */
@ApplicationScoped
public class AllocatedVisit {

    private final BookingStatement statement;
    private final Structure structure;
    private final Clock clock;

    AllocatedVisit(BookingStatement statement, Structure structure, Clock clock) {
        this.statement = statement;
        this.structure = structure;
        this.clock = clock;
    }

    /** From now until the space closes, or until the day is cut off; whoever asks knows that it is theirs. */
    @Transactional(MANDATORY)
    public UUID begin(Space space, Resource resource, BookedFor holder) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var date = space.hours().presenceDateOf(now);
        var draft = Draft.allocated(space, date, restOf(space, date, now), holder, now);
        statement.book(draft, resource, MadeOf.NOTHING, null);
        return draft.bookingId();
    }

    private Slot restOf(Space space, LocalDate date, Instant now) {
        var from = Slot.quarterBefore(now);
        var until = space.hours()
                .on(date, structure.now().holidays())
                .closesAt()
                .filter(closes -> closes.isAfter(now))
                .orElseGet(() -> space.hours().cutOffOf(date));
        return new Slot(from, until);
    }
}
