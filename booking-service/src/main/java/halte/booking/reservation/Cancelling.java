package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.invitation.Invitations;
import halte.booking.occupation.Occupations;
import halte.booking.people.StaffActions;
import halte.identity.Caller;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a booking up: the slot is free at once, the calendar entry goes, and whether it costs was fixed at booking. */
@ApplicationScoped
public class Cancelling {

    private final Bookings bookings;
    private final Occupations occupations;
    private final Invitations invitations;
    private final Holding holding;
    private final BookingNotices notices;
    private final Outbox outbox;
    private final StaffActions staff;
    private final Clock clock;

    Cancelling(
            Bookings bookings,
            Occupations occupations,
            Invitations invitations,
            Holding holding,
            BookingNotices notices,
            Outbox outbox,
            StaffActions staff,
            Clock clock) {
        this.bookings = bookings;
        this.occupations = occupations;
        this.invitations = invitations;
        this.holding = holding;
        this.notices = notices;
        this.outbox = outbox;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    public Booking cancel(UUID id, @Nullable String reason, Caller caller) {
        return cancel(id, reason, false, caller);
    }

    /** @param free staff only: nothing is charged, however late it is */
    @Transactional
    public Booking cancel(UUID id, @Nullable String reason, boolean free, Caller caller) {
        var booking = bookings.lockFor(id, caller);
        if (free) {
            caller.requireHost(booking.space(), booking.operator());
        }
        giveUp(booking, free, reason);
        if (free || !booking.personId().equals(caller.personId())) {
            var action = free ? "cancel-without-fee" : "cancel-for-other";
            staff.record(caller.personId(), booking.space(), action, booking.id(), reason);
        }
        return booking;
    }

    /**
     * Given up because of the space, for a feature that checked who asks: a blocker, a closure. Everything is given
     * back.
     *
     * @param actor the member of staff who wanted it, or null
     */
    @Transactional(MANDATORY)
    public Booking cancelInTime(UUID id, @Nullable UUID actor, @Nullable String reason) {
        var booking = bookings.lock(id);
        giveUp(booking, true, reason);
        if (actor != null) {
            staff.record(actor, booking.space(), "cancel-for-other", booking.id(), reason);
        }
        return booking;
    }

    /**
     * The space needs the slot: the person gets everything back and reads why, and where to find another place.
     *
     * @param actor the member of staff who wanted it, or null
     * @param reason by language
     * @return false when there is nothing to take back: it ended, or somebody is already there
     */
    @Transactional(MANDATORY)
    public boolean displace(UUID id, @Nullable UUID actor, Map<String, String> reason) {
        var booking = bookings.lock(id);
        var now = clock.instant();
        if (!booking.isAlive() || !now.isBefore(booking.slot().endsAt())) {
            return false;
        }
        notices.displaced(booking, reason);
        giveUp(booking, true, reason.get("fr"));
        if (actor != null) {
            staff.record(actor, booking.space(), "displace", booking.id(), reason.get("fr"));
        }
        return true;
    }

    /** By the person, in the transaction of a feature that checked who asks: a date of a series, a whole series. */
    @Transactional(MANDATORY)
    public Booking cancelOwn(UUID id, @Nullable String reason) {
        var booking = bookings.lock(id);
        giveUp(booking, false, reason);
        return booking;
    }

    private void giveUp(Booking booking, boolean alwaysFree, @Nullable String reason) {
        var now = clock.instant();
        if (booking.is(BookingState.HELD)) {
            holding.end(booking, now);
            return;
        }
        var cancelled = alwaysFree ? booking.cancelInTime(reason, now) : booking.cancel(reason, now);
        occupations.free(booking.spaceId(), booking.id());
        invitations.cancel(booking.id(), booking.sequence());
        outbox.append(cancelled);
    }
}
