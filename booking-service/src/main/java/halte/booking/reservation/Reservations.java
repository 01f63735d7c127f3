package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.BookingProblem;
import halte.booking.occupation.DayMasks;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Books in the transaction of another feature (a series, a waiting list), through the same rules and the same
 * statement as everybody. It answers a refusal instead of throwing it: one date that is taken does not spoil the rest.
 */
@ApplicationScoped
public class Reservations {

    private final Judging judging;
    private final Drafting drafting;
    private final Taking taking;
    private final DayMasks masks;
    private final Alternatives alternatives;
    private final HoldsInTheWay holds;

    Reservations(
            Judging judging,
            Drafting drafting,
            Taking taking,
            DayMasks masks,
            Alternatives alternatives,
            HoldsInTheWay holds) {
        this.judging = judging;
        this.drafting = drafting;
        this.taking = taking;
        this.masks = masks;
        this.alternatives = alternatives;
        this.holds = holds;
    }

    /** Never throws for a rule or a taken slot. Several in one transaction: in the order of time. */
    @Transactional(MANDATORY)
    public Reserved reserve(Intent intent) {
        try {
            return take(judging.judge(intent), intent);
        } catch (Refusal refusal) {
            return Reserved.refused(refusal);
        }
    }

    private Reserved take(Wish wish, Intent intent) {
        judging.count(wish);
        var draft = drafting.of(wish, intent);
        var once = tryToTake(draft, wish, intent);
        if (once.isBooked() || !holds.end(wish)) {
            return once;
        }
        return tryToTake(draft, wish, intent);
    }

    private Reserved tryToTake(Draft draft, Wish wish, Intent intent) {
        var taken = masks.of(wish.space().id(), draft.occupied());
        var ours = taking.take(draft, wish.candidates(), taken, resource -> null);
        if (ours.isEmpty()) {
            return Reserved.refused(new Refusal(BookingProblem.SLOT_TAKEN).with("alternatives", alternatives.to(wish)));
        }
        taking.note(draft, intent.overrideReason());
        return Reserved.booked(draft, ours.get());
    }
}
