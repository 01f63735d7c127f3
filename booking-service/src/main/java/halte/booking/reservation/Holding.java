package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import halte.booking.invitation.Invitations;
import halte.booking.occupation.Occupations;
import halte.booking.structure.Structure;
import halte.contracts.booking.BookingFact;
import halte.identity.Caller;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What becomes of a slot that is only kept: it is confirmed, let go, or its time is over. */
@ApplicationScoped
public class Holding {

    private final Bookings bookings;
    private final Occupations occupations;
    private final Invitations invitations;
    private final Structure structure;
    private final Outbox outbox;
    private final Clock clock;

    Holding(
            Bookings bookings,
            Occupations occupations,
            Invitations invitations,
            Structure structure,
            Outbox outbox,
            Clock clock) {
        this.bookings = bookings;
        this.occupations = occupations;
        this.invitations = invitations;
        this.structure = structure;
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
        booking.keep(now, keptUntil(booking, now));
        if (booking.is(BookingState.CONFIRMED)) {
            settle(booking);
        } else {
            outbox.append(booking.toldRequested(now));
        }
        return booking;
    }

    /** The slot is the person's: what was held is booked, the invitation goes out, everybody is told. */
    @Transactional(MANDATORY)
    void settle(Booking booking) {
        occupations.confirm(booking.spaceId(), booking.id());
        invitations.release(booking.id());
        outbox.append(booking.toldConfirmed());
    }

    /** From when on somebody who did not come is missed, now that it is sure. */
    Instant keptUntil(Booking booking, Instant now) {
        var space = structure.now().space(booking.spaceId());
        var day = space.hours().on(booking.localDate(), structure.now().holidays());
        return Grace.endsAt(space, day, booking.slot(), booking.part() != null, now);
    }

    /** A hold that is not wanted any more, by whoever held it. */
    @Transactional(MANDATORY)
    public void letGo(UUID id) {
        end(bookings.lock(id), clock.instant());
    }

    /** Ends one hold or request if its time is over. @return false when it is not, or somebody was quicker */
    @Transactional(REQUIRES_NEW)
    public boolean endIfOver(UUID id) {
        var booking = bookings.lock(id);
        var now = clock.instant();
        if (!booking.isOver(now)) {
            return false;
        }
        end(booking, now);
        return true;
    }

    void end(Booking booking, Instant now) {
        BookingFact ended = booking.is(BookingState.REQUESTED) ? booking.decline(null, now) : booking.expire(now);
        occupations.free(booking.spaceId(), booking.id());
        invitations.forget(booking.id());
        outbox.append(List.of(ended));
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
