package halte.booking.presence;

import halte.booking.people.StaffActions;
import halte.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Check-out, by the person or by the host. */
@ApplicationScoped
class Departing {

    private final Presences presences;
    private final Leaving leaving;
    private final ReportedTime times;
    private final StaffActions staff;
    private final Clock clock;

    Departing(Presences presences, Leaving leaving, ReportedTime times, StaffActions staff, Clock clock) {
        this.presences = presences;
        this.leaving = leaving;
        this.times = times;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    public Presence depart(UUID presenceId, @Nullable Instant at, Caller caller) {
        var presence = presences.lockFor(presenceId, caller);
        leaving.leave(presence, times.of(at), clock.instant());
        if (!presence.personId().equals(caller.personId())) {
            staff.record(caller.personId(), presence.space(), "check-out", presence.id(), null);
        }
        return presence;
    }
}
