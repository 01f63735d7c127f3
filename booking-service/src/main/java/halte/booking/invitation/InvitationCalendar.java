package halte.booking.invitation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import biweekly.property.Geo;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** Writes a booking as iCalendar (RFC 5545), in the zone of its space. */
@ApplicationScoped
public class InvitationCalendar {

    private final InvitationConfig config;
    private final Clock clock;

    InvitationCalendar(InvitationConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** To be sent: with METHOD, organizer and attendee. */
    public String invitation(InvitedBooking booking) {
        var calendar = calendar(booking);
        calendar.setMethod(new Method(booking.cancelled() ? Method.CANCEL : Method.REQUEST));
        return Biweekly.write(calendar).go();
    }

    /** To be downloaded: an entry of one's own, nobody is asked anything. */
    public String file(InvitedBooking booking) {
        var calendar = calendar(booking);
        calendar.setMethod(new Method(Method.PUBLISH));
        return Biweekly.write(calendar).go();
    }

    private ICalendar calendar(InvitedBooking booking) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Halte//booking//EN");
        var zone = TimeZone.getTimeZone(booking.zone());
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(zone, CalendarZone.of(booking.zone(), clock.instant())));
        calendar.addEvent(event(booking));
        return calendar;
    }

    private VEvent event(InvitedBooking booking) {
        var texts = InvitationTexts.of(booking, config.publicUrl());
        var event = new VEvent();
        event.setUid(booking.bookingId() + "@halte");
        event.setSequence(booking.sequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setCreated(Date.from(booking.bookedAt()));
        event.setDateStart(Date.from(booking.startsAt()));
        event.setDateEnd(Date.from(booking.endsAt()));
        event.setSummary(texts.summary());
        event.setDescription(texts.description());
        event.setLocation(booking.spaceName() + ", " + booking.address());
        event.setGeo(new Geo(booking.latitude(), booking.longitude()));
        event.setUrl(texts.link());
        event.setStatus(booking.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setTransparency(booking.cancelled() ? Transparency.transparent() : Transparency.opaque());
        event.setOrganizer(new Organizer(booking.spaceName(), config.organizer()));
        if (booking.recipient() != null) {
            event.addAttendee(attendee(booking.personName(), booking.recipient()));
        }
        return event;
    }

    private static Attendee attendee(@Nullable String name, String address) {
        var attendee = new Attendee(name == null ? address : name, address);
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setRole(Role.ATTENDEE);
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }
}
