package halte.booking.presence;

import halte.booking.BookingProblem;
import halte.booking.allocation.Allocations;
import halte.booking.people.StaffActions;
import halte.booking.reservation.BookedFor;
import halte.booking.reservation.Booking;
import halte.booking.reservation.BookingRegister;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the booking a check-in is about, for the member or for the host. */
@ApplicationScoped
class CheckingIn {

    private static final Text NONE = Text.of(
            "Aucune réservation à votre nom n’attend aujourd’hui à %s. Réservez, ou passez par l’accueil.",
            "Er wacht vandaag geen boeking op uw naam in %s. Boek, of meld u aan het onthaal.",
            "Heute wartet in %s keine Buchung auf Ihren Namen. Buchen Sie, oder melden Sie sich am Empfang.",
            "No booking in your name is waiting at %s today. Book, or ask the host.");

    private final BookingRegister bookings;
    private final Arriving arriving;
    private final WalkingIn walkingIn;
    private final Presences presences;
    private final Allocations allocations;
    private final ReportedTime times;
    private final Structure structure;
    private final StaffActions staff;

    CheckingIn(
            BookingRegister bookings,
            Arriving arriving,
            WalkingIn walkingIn,
            Presences presences,
            Allocations allocations,
            ReportedTime times,
            Structure structure,
            StaffActions staff) {
        this.bookings = bookings;
        this.arriving = arriving;
        this.walkingIn = walkingIn;
        this.presences = presences;
        this.allocations = allocations;
        this.times = times;
        this.structure = structure;
        this.staff = staff;
    }

    /** A check-in with the name to show. */
    record CheckedIn(Presence presence, @Nullable String name) {}

    @Transactional
    public CheckedIn byBooking(UUID bookingId, @Nullable Method method, @Nullable Instant at, Caller caller) {
        return arrive(bookings.lockFor(bookingId, caller), method, at, caller);
    }

    @Transactional
    public CheckedIn byPass(String pass, @Nullable Method method, @Nullable Instant at, Caller caller) {
        var booking = bookings.byPass(pass).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return arrive(bookings.lockFor(booking.id(), caller), method == null ? Method.QR : method, at, caller);
    }

    /** The member's own booking of today that is next. */
    @Transactional
    public CheckedIn bySpace(String spaceName, @Nullable Method method, @Nullable Instant at, Caller caller) {
        var space = structure.now().space(spaceName);
        var when = times.of(at);
        var date = space.hours().presenceDateOf(when);
        var booking = bookings.next(caller.personId(), space.id(), date, when);
        if (booking.isPresent()) {
            return arrive(bookings.lockFor(booking.get().id(), caller), method, at, caller);
        }
        if (presences.open(caller.personId(), space.id(), date).isPresent()) {
            throw new Refusal(BookingProblem.ALREADY_CHECKED_IN);
        }
        var own = allocations
                .heldBy(caller.personId(), space, date)
                .orElseThrow(() -> new Refusal(BookingProblem.NO_BOOKING_TODAY, NONE.formatted(space.name())));
        var holder = new BookedFor(caller.personId(), caller.name(), caller.email(), caller.language(), null);
        var here = walkingIn.comeToOwn(space, own, holder, method == null ? Method.TAP : method);
        return new CheckedIn(here, caller.name());
    }

    private CheckedIn arrive(Booking booking, @Nullable Method method, @Nullable Instant at, Caller caller) {
        boolean own = booking.personId().equals(caller.personId());
        var usual = own ? Method.TAP : Method.HOST;
        var presence = arriving.arrive(booking, method == null ? usual : method, times.of(at), null);
        if (!own) {
            staff.record(caller.personId(), booking.space(), "check-in", presence.id(), null);
        }
        return new CheckedIn(presence, booking.personName());
    }
}
