package halte.booking.reservation;

import halte.booking.BookingProblem;
import halte.booking.database.DatabaseFailure;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Books under an idempotency key: tries until the database gave one answer. */
@ApplicationScoped
class Reserving {

    /** After ten million bookings one code in forty that is drawn exists already. */
    private static final int TRIES = 5;

    private final BookingAttempt attempt;
    private final Drafting drafting;

    Reserving(BookingAttempt attempt, Drafting drafting) {
        this.attempt = attempt;
        this.drafting = drafting;
    }

    /** What was answered to this very request before, if it was. */
    BookingAttempt.Outcome repeatOr(KeyedRequest request, Refusal refusal) {
        return attempt.answerTo(request)
                .map(answer -> new BookingAttempt.Outcome(answer, true))
                .orElseThrow(() -> refusal);
    }

    BookingAttempt.Outcome book(KeyedRequest request, Wish wish, Intent intent) {
        for (int tried = 1; ; tried++) {
            try {
                return attempt.book(request, wish, drafting.of(wish, intent), intent.overrideReason());
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
}
