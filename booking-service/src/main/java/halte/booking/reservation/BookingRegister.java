package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.identity.Caller;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the other features find the booking they are about, locked for the rest of their transaction. Row-level
 * security hides those of others; this asks again.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class BookingRegister {

    private final Bookings bookings;

    BookingRegister(Bookings bookings) {
        this.bookings = bookings;
    }

    /** @throws Refusal NOT_FOUND also when it is somebody else's: who may not see it is not told that it exists */
    public Booking lockFor(UUID id, Caller caller) {
        return bookings.lockFor(id, caller);
    }

    public Booking lock(UUID id) {
        return bookings.lock(id);
    }

    public Optional<Booking> byPass(String pass) {
        return bookings.byPass(pass);
    }

    /** The next booking of a person in a space that day that still waits, or was given up. */
    public Optional<Booking> next(UUID personId, int spaceId, LocalDate date, Instant now) {
        return bookings.next(personId, spaceId, date, now);
    }

    /** Those nobody came for in time; what another replica works on is left to it. */
    public List<UUID> lockNotCome(Instant now, int limit) {
        return bookings.lockNotCome(now, limit);
    }

    /** Those somebody came for whose slot is over; what another replica works on is left to it. */
    public List<UUID> lockOver(Instant now, int limit) {
        return bookings.lockOver(now, limit);
    }
}
