package halte.booking.reservation;

import halte.booking.invitation.InvitationCalendar;
import halte.booking.invitation.InvitedBooking;
import halte.booking.structure.LocalName;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A booking as a calendar file, for who would rather download it. */
@ApplicationScoped
class CalendarFile {

    private final Bookings bookings;
    private final Structure structure;
    private final InvitationCalendar calendar;

    CalendarFile(Bookings bookings, Structure structure, InvitationCalendar calendar) {
        this.bookings = bookings;
        this.structure = structure;
        this.calendar = calendar;
    }

    @Transactional
    public String of(UUID id, Caller caller) {
        var booking = bookings.seenBy(id, caller);
        var space = structure.now().space(booking.spaceId());
        var resource = structure.now().resource(booking.resourceId());
        var address = space.description().address();
        return calendar.file(new InvitedBooking(
                booking.id(),
                booking.sequence(),
                booking.is(BookingState.CANCELLED),
                space.name(),
                resource == null ? booking.resource() : LocalName.of(resource.name(), caller.language()),
                address.street() + ", " + address.postalCode() + " " + address.town(),
                space.description().geo().lat(),
                space.description().geo().lon(),
                space.hours().zone(),
                booking.slot().startsAt(),
                booking.slot().endsAt(),
                booking.bookedAt(),
                booking.passCode(),
                booking.personName(),
                null,
                caller.language()));
    }
}
