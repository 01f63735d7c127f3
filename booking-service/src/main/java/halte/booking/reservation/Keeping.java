package halte.booking.reservation;

import halte.booking.BookingProblem;
import halte.booking.database.DatabaseFailure;
import halte.identity.Caller;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Keeps a slot for as long as the wish says. */
@ApplicationScoped
class Keeping {

    private static final int AT_ONCE = 5;

    private final Bookings bookings;
    private final Intents intents;
    private final Reservations reservations;
    private final Clock clock;

    Keeping(Bookings bookings, Intents intents, Reservations reservations, Clock clock) {
        this.bookings = bookings;
        this.intents = intents;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** @throws Refusal that says why it cannot be */
    @Transactional
    public UUID keep(HoldRequest request, Caller caller) {
        var until = clock.instant().truncatedTo(ChronoUnit.MILLIS).plusSeconds(request.seconds());
        var intent = intents.of(request.wish(), caller).held(until, "HOLD");
        refuseMore(intent.person().personId());
        try {
            return reservations.reserve(intent).orRefuse().bookingId();
        } catch (DatabaseFailure failure) {
            if (failure.isLockTimeout()) {
                throw new Refusal(BookingProblem.SLOT_TAKEN);
            }
            throw failure;
        }
    }

    /** Somebody who makes up their mind looks at a few places, not at all of them. */
    private void refuseMore(UUID person) {
        if (bookings.heldBy(person, clock.instant()) >= AT_ONCE) {
            throw new Refusal(ReservationProblem.TOO_MANY_HOLDS, ReservationTexts.HOLDS.formatted(AT_ONCE));
        }
    }
}
