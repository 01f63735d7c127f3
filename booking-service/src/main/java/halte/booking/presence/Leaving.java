package halte.booking.presence;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.hours.Slot;
import halte.booking.occupation.Occupations;
import halte.booking.reservation.Booking;
import halte.booking.reservation.BookingRegister;
import halte.booking.reservation.BookingState;
import halte.booking.structure.Structure;
import halte.contracts.booking.BookingFact;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;

/** Somebody goes: the presence ends, the booking is complete, the rest of the slot is free. */
@ApplicationScoped
class Leaving {

    private final BookingRegister bookings;
    private final Occupations occupations;
    private final Structure structure;
    private final Outbox outbox;

    Leaving(BookingRegister bookings, Occupations occupations, Structure structure, Outbox outbox) {
        this.bookings = bookings;
        this.occupations = occupations;
        this.structure = structure;
        this.outbox = outbox;
    }

    /** @param presence locked */
    @Transactional(MANDATORY)
    void leave(Presence presence, Instant at, Instant now) {
        var booking = bookings.lock(presence.bookingId());
        var space = structure.now().space(presence.spaceId());
        var facts = new ArrayList<BookingFact>();
        facts.add(presence.leave(at, booking.slot(), space.hours().halfDays()));
        if (booking.is(BookingState.CHECKED_IN)) {
            facts.add(booking.complete(now));
        }
        giveBackTheRest(booking, at);
        outbox.append(facts);
    }

    private void giveBackTheRest(Booking booking, Instant at) {
        var end = Slot.quarterAfter(at);
        if (end.isBefore(booking.slot().endsAt())) {
            occupations.shorten(booking.spaceId(), booking.id(), end);
        }
    }
}
