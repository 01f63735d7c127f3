package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.occupation.TakenQuarters;
import halte.booking.people.StaffActions;
import halte.booking.structure.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tries the resources that look free until one is ours. */
@ApplicationScoped
class Taking {

    private final Candidates candidates;
    private final BookingStatement statement;
    private final StaffActions staff;

    Taking(Candidates candidates, BookingStatement statement, StaffActions staff) {
        this.candidates = candidates;
        this.statement = statement;
        this.staff = staff;
    }

    /** The answer to keep for the key of the request, which depends on the resource it gets. */
    interface Answering extends Function<Resource, BookingStatement.@Nullable KeyedAnswer> {}

    /** @return the resource that was taken; empty when somebody else has a part of the slot on each of them */
    @Transactional(MANDATORY)
    Optional<Resource> take(Draft draft, List<Resource> wanted, TakenQuarters taken, Answering answering) {
        return first(draft, candidates.free(wanted, draft.occupied(), taken), answering);
    }

    /** The same, in the order given. */
    @Transactional(MANDATORY)
    Optional<Resource> first(Draft draft, List<Resource> free, Answering answering) {
        for (var resource : free) {
            if (statement.book(draft, resource, candidates.madeOf(resource), answering.apply(resource))) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }

    /** What staff does for others is written down, and why when it was against the rules. */
    @Transactional(MANDATORY)
    void note(Draft draft, @Nullable String overrideReason) {
        var actor = draft.person().bookedBy();
        if (actor != null) {
            var action = overrideReason == null ? "book-for-other" : "override-rules";
            staff.record(actor, draft.space().space(), action, draft.bookingId(), overrideReason);
        }
    }
}
