package halte.booking.reservation;

import halte.booking.BookingProblem;
import halte.booking.database.DatabaseFailure;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Books: judges the wish by the rules, then tries until the database gave one answer. */
@ApplicationScoped
class Reserving {

    private static final int TRIES = 3;

    private final Rules rules;
    private final BookingAttempt attempt;
    private final Structure structure;
    private final PassCode passes;
    private final Clock clock;

    Reserving(Rules rules, BookingAttempt attempt, Structure structure, PassCode passes, Clock clock) {
        this.rules = rules;
        this.attempt = attempt;
        this.structure = structure;
        this.passes = passes;
        this.clock = clock;
    }

    /** A wish that the rules allow. @throws Refusal that names the rule that does not */
    Wish judge(BookingRequest request, BookedFor person) {
        return rules.judge(rules.want(request, person.personId()));
    }

    /** @throws Refusal NOT_FOUND */
    Space spaceOf(BookingRequest request) {
        return rules.spaceOf(request);
    }

    /** What was answered to this very request before, if it was. */
    BookingAttempt.Outcome repeatOr(KeyedRequest request, Refusal refusal) {
        return attempt.answerTo(request)
                .map(answer -> new BookingAttempt.Outcome(answer, true))
                .orElseThrow(() -> refusal);
    }

    BookingAttempt.Outcome book(KeyedRequest request, Wish wish, BookedFor person) {
        for (int tried = 1; ; tried++) {
            try {
                return attempt.book(request, wish, draft(wish, person));
            } catch (DatabaseFailure failure) {
                if (failure.isLockTimeout()) {
                    throw new Refusal(BookingProblem.SLOT_TAKEN);
                }
                if (tried == TRIES || !isWorthAnotherTry(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** The same key came in twice at once, or a pass code was drawn that exists. */
    private static boolean isWorthAnotherTry(DatabaseFailure failure) {
        return failure.violates("idempotency_key_pk") || failure.violates("booking_pass_code_unique");
    }

    private Draft draft(Wish wish, BookedFor person) {
        var opening = wish.space().hours().on(wish.date(), structure.now().holidays());
        return Draft.of(wish, person, opening, passes.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
