package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.BookingProblem;
import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.occupation.OccupationKind;
import halte.booking.occupation.Occupations;
import halte.booking.structure.Resource;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the old slot go and takes the new one in the same transaction. Nobody else sees the old one free before it is
 * committed, and a refusal ends the transaction, so there is no moment without a slot.
 */
@ApplicationScoped
class Moving {

    private final Occupations occupations;
    private final Candidates candidates;
    private final DayMasks masks;
    private final HoldsInTheWay holds;
    private final Alternatives alternatives;

    Moving(
            Occupations occupations,
            Candidates candidates,
            DayMasks masks,
            HoldsInTheWay holds,
            Alternatives alternatives) {
        this.occupations = occupations;
        this.candidates = candidates;
        this.masks = masks;
        this.holds = holds;
        this.alternatives = alternatives;
    }

    /** @throws Refusal SLOT_TAKEN with alternatives */
    @Transactional(value = MANDATORY, dontRollbackOn = Refusal.class)
    Resource move(Booking booking, Wish wish) {
        occupations.letGo(booking.spaceId(), booking.id());
        var ours = take(booking, wish, wish.candidates(), wish.occupied());
        if (ours == null && holds.end(wish)) {
            ours = take(booking, wish, wish.candidates(), wish.occupied());
        }
        if (ours == null) {
            throw new Refusal(BookingProblem.SLOT_TAKEN).with("alternatives", alternatives.to(wish));
        }
        return ours;
    }

    /** The end moves, what is kept busy begins where it began. @throws Refusal SLOT_TAKEN */
    @Transactional(value = MANDATORY, dontRollbackOn = Refusal.class)
    void extend(Booking booking, Wish wish) {
        var from = occupations.letGo(booking.spaceId(), booking.id());
        var occupied = new Slot(
                from.orElse(wish.occupied().startsAt()), wish.occupied().endsAt());
        var ours = take(booking, wish, wish.candidates(), occupied);
        if (ours == null && holds.end(wish)) {
            ours = take(booking, wish, wish.candidates(), occupied);
        }
        if (ours == null) {
            throw new Refusal(BookingProblem.SLOT_TAKEN).with("alternatives", alternatives.to(wish));
        }
    }

    private @Nullable Resource take(Booking booking, Wish wish, List<Resource> wanted, Slot occupied) {
        var taken = masks.of(wish.space().id(), occupied);
        for (var resource : candidates.free(wanted, occupied, taken)) {
            if (occupations.occupy(
                    booking.spaceId(), booking.id(), candidates.madeOf(resource), occupied, OccupationKind.BOOKING)) {
                return resource;
            }
        }
        return null;
    }
}
