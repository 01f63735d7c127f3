package halte.booking.reservation;

import halte.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Keeps a slot for as long as the wish says. */
@ApplicationScoped
class Keeping {

    private final Intents intents;
    private final Reservations reservations;
    private final Clock clock;

    Keeping(Intents intents, Reservations reservations, Clock clock) {
        this.intents = intents;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** @throws halte.problem.Refusal that says why it cannot be */
    @Transactional
    public UUID keep(HoldRequest request, Caller caller) {
        var until = clock.instant().truncatedTo(ChronoUnit.MILLIS).plusSeconds(request.seconds());
        var intent = intents.of(request.wish(), caller).held(until, "HOLD");
        return reservations.reserve(intent).orRefuse().bookingId();
    }
}
