package halte.booking.reservation;

import halte.booking.invitation.Invitations;
import halte.booking.occupation.Occupations;
import halte.booking.people.StaffActions;
import halte.identity.Caller;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a booking up: the slot is free at once, the calendar entry goes, and whether it costs was fixed at booking. */
@ApplicationScoped
class Cancelling {

    private final Bookings bookings;
    private final Occupations occupations;
    private final Invitations invitations;
    private final Outbox outbox;
    private final StaffActions staff;
    private final Clock clock;

    Cancelling(
            Bookings bookings,
            Occupations occupations,
            Invitations invitations,
            Outbox outbox,
            StaffActions staff,
            Clock clock) {
        this.bookings = bookings;
        this.occupations = occupations;
        this.invitations = invitations;
        this.outbox = outbox;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    public Booking cancel(UUID id, @Nullable String reason, Caller caller) {
        var booking = bookings.lockFor(id, caller);
        var cancelled = booking.cancel(reason, clock.instant());
        occupations.free(booking.spaceId(), booking.id());
        invitations.cancel(booking.id(), booking.sequence());
        outbox.append(cancelled);
        if (!booking.personId().equals(caller.personId())) {
            staff.record(caller.personId(), booking.space(), "cancel-for-other", booking.id(), reason);
        }
        return booking;
    }
}
