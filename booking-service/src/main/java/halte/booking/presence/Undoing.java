package halte.booking.presence;

import halte.booking.occupation.EarlierStart;
import halte.booking.occupation.Occupations;
import halte.booking.people.StaffActions;
import halte.booking.reservation.Booking;
import halte.booking.reservation.BookingRegister;
import halte.identity.Caller;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A check-in by mistake: the booking waits again; a walk-in by mistake is cancelled and given back. */
@ApplicationScoped
class Undoing {

    private final Presences presences;
    private final BookingRegister bookings;
    private final Occupations occupations;
    private final EarlierStart starts;
    private final Outbox outbox;
    private final StaffActions staff;
    private final Clock clock;

    Undoing(
            Presences presences,
            BookingRegister bookings,
            Occupations occupations,
            EarlierStart starts,
            Outbox outbox,
            StaffActions staff,
            Clock clock) {
        this.presences = presences;
        this.bookings = bookings;
        this.occupations = occupations;
        this.starts = starts;
        this.outbox = outbox;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    public void undo(UUID presenceId, Caller caller) {
        var presence = presences.lockFor(presenceId, caller);
        presence.refuseUndoing(clock.instant());
        var booking = bookings.lock(presence.bookingId());
        presences.delete(presence);
        outbox.append(presence.undone(clock.instant()));
        if (booking.isMadeOnTheSpot()) {
            outbox.append(booking.undo(clock.instant()));
            occupations.free(booking.spaceId(), booking.id());
        } else {
            booking.checkInWasAMistake();
            keepAgainFromTheStart(presence, booking);
        }
        if (!presence.personId().equals(caller.personId())) {
            staff.record(caller.personId(), presence.space(), "undo-check-in", presence.id(), null);
        }
    }

    /** The check-in freed the time before the arrival; it is kept again where nobody took it meanwhile. */
    private void keepAgainFromTheStart(Presence presence, Booking booking) {
        var keptFrom = presence.occupiedFrom();
        if (keptFrom != null) {
            starts.restore(booking.spaceId(), booking.id(), keptFrom);
        }
    }
}
