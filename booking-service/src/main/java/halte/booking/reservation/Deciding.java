package halte.booking.reservation;

import halte.booking.people.StaffActions;
import halte.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The space answers a request; the slot was kept meanwhile. */
@ApplicationScoped
class Deciding {

    private final Bookings bookings;
    private final Decisions decisions;
    private final StaffActions staff;
    private final Clock clock;

    Deciding(Bookings bookings, Decisions decisions, StaffActions staff, Clock clock) {
        this.bookings = bookings;
        this.decisions = decisions;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    public void approve(UUID id, Caller host) {
        var booking = asked(id, host);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        booking.refuseWhenOver(now);
        booking.approve(decisions.keptUntil(booking, now));
        decisions.settle(booking);
        staff.record(host.personId(), booking.space(), "approve-request", booking.id(), null);
    }

    @Transactional
    public void decline(UUID id, @Nullable String reason, Caller host) {
        var booking = asked(id, host);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        booking.refuseWhenOver(now);
        decisions.declined(booking, reason == null || reason.isBlank() ? null : reason.strip(), now);
        staff.record(host.personId(), booking.space(), "decline-request", booking.id(), reason);
    }

    private Booking asked(UUID id, Caller host) {
        var booking = bookings.lockFor(id, host);
        host.requireHost(booking.space(), booking.operator());
        return booking;
    }
}
