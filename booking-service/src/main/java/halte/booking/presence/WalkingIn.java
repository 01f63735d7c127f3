package halte.booking.presence;

import halte.booking.hours.Part;
import halte.booking.people.StaffActions;
import halte.booking.reservation.AllocatedVisit;
import halte.booking.reservation.BookedFor;
import halte.booking.reservation.BookingRegister;
import halte.booking.reservation.WalkInBooking;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody stands at the desk without a booking: place, booking and presence in one transaction. */
@ApplicationScoped
class WalkingIn {

    private final WalkInBooking booking;
    private final AllocatedVisit allocated;
    private final BookingRegister bookings;
    private final Presences presences;
    private final Structure structure;
    private final Outbox outbox;
    private final StaffActions staff;
    private final Clock clock;

    WalkingIn(
            WalkInBooking booking,
            AllocatedVisit allocated,
            BookingRegister bookings,
            Presences presences,
            Structure structure,
            Outbox outbox,
            StaffActions staff,
            Clock clock) {
        this.booking = booking;
        this.allocated = allocated;
        this.bookings = bookings;
        this.presences = presences;
        this.structure = structure;
        this.outbox = outbox;
        this.staff = staff;
        this.clock = clock;
    }

    /** What the host typed: others learn a new person's name from the fact. */
    @Transactional
    public Presence walkIn(
            Space space,
            @Nullable String resource,
            Part part,
            BookedFor person,
            boolean isNew,
            @Nullable String overrideReason,
            UUID host) {
        var presence = enter(space, resource, part, person, Method.WALK_IN, overrideReason);
        outbox.append(presence.told(isNew ? person.name() : null, isNew ? person.email() : null));
        staff.record(host, space.space(), "walk-in", presence.id(), overrideReason);
        return presence;
    }

    /** Somebody comes in by themselves, by the code at the door or on a desk. */
    @Transactional
    public Presence walkInAlone(Space space, @Nullable String resource, Part part, BookedFor person) {
        var presence = enter(space, resource, part, person, Method.QR, null);
        outbox.append(presence.told(null, null));
        return presence;
    }

    /** Whoever holds a place here needs no other: they come to their own. */
    @Transactional
    public Presence comeToOwn(Space space, Resource own, BookedFor holder, Method method) {
        var presence = present(space, allocated.begin(space, own, holder), method);
        outbox.append(presence.told(null, null));
        if (holder.bookedBy() != null) {
            staff.record(holder.bookedBy(), space.space(), "check-in", presence.id(), null);
        }
        return presence;
    }

    private Presence enter(
            Space space,
            @Nullable String resource,
            Part part,
            BookedFor person,
            Method method,
            @Nullable String overrideReason) {
        var asked =
                resource == null || resource.isBlank() ? null : structure.now().resource(space, resource);
        return present(
                space, booking.take(space, asked, part, person, overrideReason).bookingId(), method);
    }

    private Presence present(Space space, UUID bookingId, Method method) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var presence = Presence.of(
                bookings.lock(bookingId),
                method,
                now,
                space.hours().presenceDateOf(now),
                space.hours().halfDays(),
                now);
        presences.persist(presence);
        return presence;
    }
}
