package halte.booking.presence;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.BookingProblem;
import halte.booking.reservation.Booking;
import halte.booking.reservation.BookingRegister;
import halte.booking.structure.Space;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Check-in and check-out at the tablet of one space; who may use the tablet was decided before. */
@ApplicationScoped
@Transactional(MANDATORY)
public class DoorDesk {

    private final BookingRegister bookings;
    private final Presences presences;
    private final Arriving arriving;
    private final Leaving leaving;
    private final ReportedTime times;
    private final Clock clock;

    DoorDesk(
            BookingRegister bookings,
            Presences presences,
            Arriving arriving,
            Leaving leaving,
            ReportedTime times,
            Clock clock) {
        this.bookings = bookings;
        this.presences = presences;
        this.arriving = arriving;
        this.leaving = leaving;
        this.times = times;
        this.clock = clock;
    }

    /** Somebody went through the door. */
    public record Passage(
            UUID presenceId,
            UUID bookingId,
            @Nullable String personName,
            UUID personId,
            String resource,
            Instant at,
            @Nullable Instant leftAt) {}

    /** @throws Refusal NOT_FOUND also when the booking is one of another space */
    public Passage arrive(Space space, UUID bookingId, UUID kiosk, @Nullable Instant at) {
        return arrive(inSpace(space, bookings.lock(bookingId)), Method.TAP, kiosk, at);
    }

    public Passage arriveByPass(Space space, String pass, UUID kiosk, @Nullable Instant at) {
        return arrive(byPass(space, pass), Method.QR, kiosk, at);
    }

    /** By the booking, so that whoever came and went without network needs no answer in between. */
    public Passage leave(Space space, UUID bookingId, @Nullable Instant at) {
        return leave(inSpace(space, bookings.lock(bookingId)), at);
    }

    public Passage leaveByPass(Space space, String pass, @Nullable Instant at) {
        return leave(byPass(space, pass), at);
    }

    private Passage arrive(Booking booking, Method method, UUID kiosk, @Nullable Instant at) {
        var presence = arriving.arrive(booking, method, times.of(at), kiosk);
        return passage(presence, booking.personName());
    }

    private Passage leave(Booking booking, @Nullable Instant at) {
        var presence = presences
                .ofBooking(booking.id())
                .map(found -> presences.lock(found.id()))
                .orElseThrow(() -> new Refusal(BookingProblem.NO_BOOKING_TODAY));
        leaving.leave(presence, times.of(at), clock.instant());
        return passage(presence, booking.personName());
    }

    private Booking byPass(Space space, String pass) {
        var found = bookings.byPass(pass).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return inSpace(space, bookings.lock(found.id()));
    }

    private static Booking inSpace(Space space, @Nullable Booking booking) {
        if (booking == null || booking.spaceId() != space.id()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return booking;
    }

    private static Passage passage(Presence presence, @Nullable String name) {
        return new Passage(
                presence.id(),
                presence.bookingId(),
                name,
                presence.personId(),
                presence.resource(),
                presence.cameAt(),
                presence.leftAt());
    }
}
