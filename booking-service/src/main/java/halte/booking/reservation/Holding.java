package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.invitation.Invitations;
import halte.booking.occupation.Occupations;
import halte.identity.Caller;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What becomes of a slot that is only kept: it is confirmed, let go, or its time is over. */
@ApplicationScoped
public class Holding {

    private final Bookings bookings;
    private final Occupations occupations;
    private final Invitations invitations;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Clock clock;

    Holding(
            Bookings bookings,
            Occupations occupations,
            Invitations invitations,
            Decisions decisions,
            Outbox outbox,
            Clock clock) {
        this.bookings = bookings;
        this.occupations = occupations;
        this.invitations = invitations;
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The person wants it. @throws halte.problem.Refusal HOLD_EXPIRED when it is too late */
    @Transactional
    public Booking confirm(UUID id, Caller caller) {
        return confirm(bookings.lockFor(id, caller));
    }

    /** The same for a feature that checked who asks. */
    @Transactional(MANDATORY)
    public Booking confirm(UUID id) {
        return confirm(bookings.lock(id));
    }

    private Booking confirm(Booking booking) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        booking.refuseWhenOver(now);
        booking.keep(now, decisions.keptUntil(booking, now));
        if (booking.is(BookingState.CONFIRMED)) {
            decisions.settle(booking);
        } else {
            outbox.append(booking.toldRequested(now));
        }
        return booking;
    }

    /** A hold that is not wanted any more, by whoever held it. */
    @Transactional(MANDATORY)
    public void letGo(UUID id) {
        end(bookings.lock(id), clock.instant());
    }

    /** One whose time is over, written down before the scope of the transaction changes again. */
    @Transactional(MANDATORY)
    void endNow(UUID id) {
        end(bookings.lock(id), clock.instant());
        bookings.flush();
    }

    void end(Booking booking, Instant now) {
        if (booking.is(BookingState.REQUESTED)) {
            decisions.notAnswered(booking, now);
            return;
        }
        outbox.append(booking.expire(now));
        occupations.free(booking.spaceId(), booking.id());
        invitations.forget(booking.id());
    }

    /** Those whose time is over; what another replica works on is left to it. @return how many ended */
    @Transactional
    public int endWhatIsOver(int limit) {
        var now = clock.instant();
        var over = bookings.lockHeldTooLong(now, limit);
        over.forEach(id -> end(bookings.lock(id), now));
        return over.size();
    }
}
