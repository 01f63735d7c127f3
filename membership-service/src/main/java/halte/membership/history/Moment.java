package halte.membership.history;

import halte.contracts.booking.PastUse;
import halte.membership.ledger.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One step of a replay.
 *
 * @param ending true: the use is over; false: it is booked
 */
record Moment(Instant at, boolean ending, PastUse use) {

    private static final Comparator<Moment> AS_IT_HAPPENED = Comparator.comparing(Moment::at)
            .thenComparing(Moment::ending)
            .thenComparing(moment -> moment.use().bookedAt())
            .thenComparing(moment -> moment.use().bookingId());

    static List<Moment> of(Collection<PastUse> uses) {
        var moments = new ArrayList<Moment>();
        for (var use : uses) {
            moments.add(new Moment(use.bookedAt(), false, use));
            moments.add(new Moment(overAt(use), true, use));
        }
        moments.sort(AS_IT_HAPPENED);
        return moments;
    }

    Outcome outcome() {
        return outcome(use);
    }

    static Outcome outcome(PastUse use) {
        return switch (use.outcome()) {
            case "COMPLETED" -> Outcome.COMPLETED;
            case "RELEASED" -> Outcome.NO_SHOW;
            case "CANCELLED_LATE" -> Outcome.CANCELLED_LATE;
            case "CANCELLED_IN_TIME" -> Outcome.CANCELLED_IN_TIME;
            default ->
                throw new IllegalArgumentException("A past use has an unknown outcome (%s).".formatted(use.outcome()));
        };
    }

    /** Never before it was booked: a walk-in may be entered when the person has been there for a while. */
    private static Instant overAt(PastUse use) {
        var over = switch (outcome(use)) {
            case COMPLETED -> use.leftAt() == null ? use.endsAt() : use.leftAt();
            case CANCELLED_IN_TIME -> use.bookedAt();
            case NO_SHOW, CANCELLED_LATE -> use.startsAt();
        };
        return over.isBefore(use.bookedAt()) ? use.bookedAt() : over;
    }
}
