package halte.booking.presence;

import halte.booking.occupation.Occupations;
import halte.booking.reservation.Booking;
import halte.booking.reservation.BookingRegister;
import halte.booking.strike.StrikeBook;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * What time does by itself. Each step locks what it takes and leaves what another replica has, so it may run
 * everywhere at once; each returns how many it did, to be called again until there is nothing left.
 */
@ApplicationScoped
class DayEnd {

    private static final int AT_ONCE = 100;

    private final BookingRegister bookings;
    private final Presences presences;
    private final Occupations occupations;
    private final Leaving leaving;
    private final StrikeBook strikes;
    private final Structure structure;
    private final Outbox outbox;
    private final Clock clock;

    DayEnd(
            BookingRegister bookings,
            Presences presences,
            Occupations occupations,
            Leaving leaving,
            StrikeBook strikes,
            Structure structure,
            Outbox outbox,
            Clock clock) {
        this.bookings = bookings;
        this.presences = presences;
        this.occupations = occupations;
        this.leaving = leaving;
        this.strikes = strikes;
        this.structure = structure;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Nobody came within the grace time: the slot is free for others. */
    @Transactional
    public int releaseNoShows() {
        var now = clock.instant();
        var late = bookings.lockNotCome(now, AT_ONCE);
        for (var id : late) {
            Booking booking = bookings.lock(id);
            outbox.append(booking.release(now));
            strikes.record(id, structure.now().space(booking.spaceId()), booking.personId(), booking.localDate(), now);
            occupations.free(booking.spaceId(), booking.id());
        }
        return late.size();
    }

    /** The slot is over and somebody came. */
    @Transactional
    public int completeWhatIsOver() {
        var now = clock.instant();
        var over = bookings.lockOver(now, AT_ONCE);
        for (var id : over) {
            outbox.append(bookings.lock(id).complete(now));
        }
        return over.size();
    }

    /** Whoever forgot to leave is taken to have left when the slot ended. */
    @Transactional
    public int cutOff(Space space) {
        var now = clock.instant();
        var today = space.hours().presenceDateOf(now);
        var cutOff = space.hours().cutOffOf(today.minusDays(1));
        var forgotten = presences.lockForgotten(space.id(), cutOff, AT_ONCE);
        for (var id : forgotten) {
            var presence = presences.findById(id);
            var ends = bookings.lock(presence.bookingId()).slot().endsAt();
            leaving.leave(presence, ends.isBefore(cutOff) ? ends : cutOff, now);
        }
        return forgotten.size();
    }
}
