package halte.booking.series;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import biweekly.property.ExceptionDates;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import halte.booking.hours.Slot;
import halte.booking.invitation.CalendarZone;
import halte.booking.structure.LocalName;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * A series as iCalendar: one event with its rule, the dates that are not (EXDATE) and those that are otherwise
 * (RECURRENCE-ID), in the zone of the space. The dates that are stored decide; the rule is only the short way to write
 * them, so whatever it gives too much is taken out and whatever it forgets is added.
 */
@ApplicationScoped
class SeriesCalendar {

    private final Structure structure;
    private final Clock clock;
    private final String organizer;
    private final String publicUrl;

    SeriesCalendar(
            Structure structure,
            Clock clock,
            @ConfigProperty(name = "halte.invitation.organizer", defaultValue = "reservations@halte.example")
                    String organizer,
            @ConfigProperty(name = "halte.invitation.public-url", defaultValue = "http://localhost:8080")
                    String publicUrl) {
        this.structure = structure;
        this.clock = clock;
        this.organizer = organizer;
        this.publicUrl = publicUrl;
    }

    /** To be downloaded. */
    String file(Series series, List<Occurrence> occurrences) {
        return write(series, occurrences, Method.PUBLISH, null);
    }

    /** To be sent: REQUEST, or CANCEL when no date is left. */
    String invitation(Series series, List<Occurrence> occurrences) {
        return write(series, occurrences, method(occurrences), series.recipient());
    }

    static String method(List<Occurrence> occurrences) {
        return shown(occurrences).isEmpty() ? Method.CANCEL : Method.REQUEST;
    }

    private static List<Occurrence> shown(List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(date -> date.isInCalendar() && date.slot() != null)
                .toList();
    }

    /** How an occurrence is when nothing is special about it: by the clock on the wall. */
    private record Usual(LocalTime start, Duration length, ZoneId zone) {

        static Usual of(Series series, @Nullable Slot first, ZoneId zone) {
            var start = series.times().startTime();
            if (start != null) {
                return new Usual(
                        start,
                        Duration.ofMinutes(
                                series.times().slotOn(series.firstDate(), zone).minutes()),
                        zone);
            }
            return first == null
                    ? new Usual(LocalTime.MIDNIGHT, Duration.ofDays(1), zone)
                    : new Usual(
                            first.startsAt().atZone(zone).toLocalTime(),
                            Duration.between(first.startsAt(), first.endsAt()),
                            zone);
        }

        Slot on(LocalDate date) {
            var begins = date.atTime(start).atZone(zone).toInstant();
            return new Slot(begins, begins.plus(length));
        }
    }

    private String write(Series series, List<Occurrence> occurrences, String method, @Nullable String recipient) {
        var space = structure.now().space(series.spaceId());
        var zone = space.hours().zone();
        var shown = shown(occurrences);
        var calendar = new ICalendar();
        calendar.setProductId("-//Halte//booking//EN");
        calendar.setMethod(new Method(method));
        calendar.getTimezoneInfo()
                .setDefaultTimezone(
                        new TimezoneAssignment(TimeZone.getTimeZone(zone), CalendarZone.of(zone, clock.instant())));
        var usual = Usual.of(series, shown.isEmpty() ? null : shown.get(0).slot(), zone);
        calendar.addEvent(master(series, space, shown, usual, recipient));
        for (var date : shown) {
            if (isOtherwise(series, date, usual)) {
                calendar.addEvent(override(series, space, date, usual, recipient));
            }
        }
        return Biweekly.write(calendar).go();
    }

    private VEvent master(Series series, Space space, List<Occurrence> shown, Usual usual, @Nullable String recipient) {
        var first = shown.isEmpty() ? series.firstDate() : shown.get(0).date();
        var event = event(series, space, series.resourceId(), usual.on(first), recipient);
        if (shown.isEmpty()) {
            event.setStatus(Status.cancelled());
            return event;
        }
        event.setStatus(Status.confirmed());
        var last = shown.get(shown.size() - 1).date();
        var recurring = Recurring.parse(series.recurrence());
        event.setRecurrenceRule(recurring.until(usual.on(last).startsAt()));
        var dates = new TreeSet<>(shown.stream().map(Occurrence::date).toList());
        var ruled = recurring.between(first, last);
        var tooMany = ruled.stream().filter(date -> !dates.contains(date)).toList();
        if (!tooMany.isEmpty()) {
            var exceptions = new ExceptionDates();
            tooMany.forEach(
                    date -> exceptions.getValues().add(instant(usual.on(date).startsAt())));
            event.addExceptionDates(exceptions);
        }
        var forgotten = new ArrayList<>(dates);
        forgotten.removeAll(ruled);
        forgotten.remove(first);
        if (!forgotten.isEmpty()) {
            var added = new RecurrenceDates();
            forgotten.forEach(
                    date -> added.getDates().add(instant(usual.on(date).startsAt())));
            event.addRecurrenceDates(added);
        }
        return event;
    }

    private static boolean isOtherwise(Series series, Occurrence date, Usual usual) {
        return !usual.on(date.date()).equals(date.slot())
                || (series.resourceId() != null
                        && date.resourceId() != null
                        && !series.resourceId().equals(date.resourceId()));
    }

    private VEvent override(Series series, Space space, Occurrence date, Usual usual, @Nullable String recipient) {
        var resource = date.resourceId() == null ? series.resourceId() : date.resourceId();
        var event = event(series, space, resource, Objects.requireNonNull(date.slot()), recipient);
        event.setRecurrenceId(new RecurrenceId(Date.from(usual.on(date.date()).startsAt())));
        event.setStatus(Status.confirmed());
        return event;
    }

    private VEvent event(
            Series series, Space space, @Nullable Integer resourceId, Slot slot, @Nullable String recipient) {
        var address = space.description().address();
        var event = new VEvent();
        event.setUid(series.id() + "@halte");
        event.setSequence(series.sequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setCreated(Date.from(series.createdAt()));
        event.setDateStart(Date.from(slot.startsAt()));
        event.setDateEnd(Date.from(slot.endsAt()));
        event.setSummary(summary(series, space, resourceId));
        event.setDescription(publicUrl + "/me/series/" + series.id());
        event.setLocation(
                "%s, %s, %s %s".formatted(space.name(), address.street(), address.postalCode(), address.town()));
        event.setUrl(publicUrl + "/me/series/" + series.id());
        event.setOrganizer(new Organizer(space.name(), organizer));
        if (recipient != null) {
            var attendee = new Attendee(series.personName() == null ? recipient : series.personName(), recipient);
            attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
            attendee.setRole(Role.ATTENDEE);
            attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
            attendee.setRsvp(false);
            event.addAttendee(attendee);
        }
        return event;
    }

    private String summary(Series series, Space space, @Nullable Integer resourceId) {
        var resource = resourceId == null ? null : structure.now().resource(resourceId);
        return resource == null
                ? space.name()
                : space.name() + " · " + LocalName.of(resource.name(), series.language());
    }

    private static ICalDate instant(Instant at) {
        return new ICalDate(Date.from(at), true);
    }
}
