package halte.booking.reservation;

import halte.booking.blocking.BookingDisplaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A blocker needs the place of a booking: it is cancelled in time, in the same transaction, and the person is told. */
@ApplicationScoped
class Displacing {

    private final Cancelling cancelling;

    Displacing(Cancelling cancelling) {
        this.cancelling = cancelling;
    }

    void displaced(@Observes BookingDisplaced event) {
        cancelling.displace(event.bookingId(), event.actor(), event.reason());
    }
}
