package halte.booking.series;

import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import biweekly.property.ExceptionDates;
import biweekly.property.Organizer;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import halte.booking.hours.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A series as calendar entries: one with its rule, the dates that are not (EXDATE), and one for each date that is
 * otherwise (RECURRENCE-ID). The dates that are stored decide; the rule is only the short way to write them, so what it
 * gives too much is taken out and what it forgets is added.
 */
final class SeriesEvents {

    private final Series series;
    private final List<Occurrence> shown;
    private final Place place;
    private final Usual usual;

    SeriesEvents(Series series, List<Occurrence> shown, Place place) {
        this.series = series;
        this.shown = shown;
        this.place = place;
        this.usual = Usual.of(series, shown, place.zone());
    }

    /**
     * Where it is, and who invites whom.
     *
     * @param resourceNames by id, in the language of the person
     * @param recipient mail address, or null when it is only downloaded
     */
    record Place(
            String name,
            String address,
            ZoneId zone,
            Map<Integer, String> resourceNames,
            String link,
            String organizer,
            @Nullable String recipient,
            Instant now) {}

    List<VEvent> all() {
        var events = new ArrayList<VEvent>();
        events.add(shown.isEmpty() ? cancelled() : master());
        shown.stream().filter(this::isOtherwise).map(this::override).forEach(events::add);
        return events;
    }

    private VEvent cancelled() {
        var event = event(series.resourceId(), usual.on(series.firstDate()));
        event.setStatus(Status.cancelled());
        return event;
    }

    private VEvent master() {
        var first = shown.get(0).date();
        var last = shown.get(shown.size() - 1).date();
        var event = event(series.resourceId(), usual.on(first));
        var recurring = Recurring.parse(series.recurrence());
        event.setRecurrenceRule(recurring.until(usual.on(last).startsAt()));
        var dates = new TreeSet<>(shown.stream().map(Occurrence::date).toList());
        var ruled = recurring.between(first, last);
        takeOut(event, ruled.stream().filter(date -> !dates.contains(date)).toList());
        dates.removeAll(ruled);
        // A first date beside the rule, too: not every program shows a DTSTART that its rule does not give.
        add(event, dates);
        return event;
    }

    private void takeOut(VEvent event, Collection<LocalDate> dates) {
        if (!dates.isEmpty()) {
            var exceptions = new ExceptionDates();
            dates.forEach(date -> exceptions.getValues().add(start(date)));
            event.addExceptionDates(exceptions);
        }
    }

    private void add(VEvent event, Collection<LocalDate> dates) {
        if (!dates.isEmpty()) {
            var added = new RecurrenceDates();
            dates.forEach(date -> added.getDates().add(start(date)));
            event.addRecurrenceDates(added);
        }
    }

    private ICalDate start(LocalDate date) {
        return new ICalDate(Date.from(usual.on(date).startsAt()), true);
    }

    private boolean isOtherwise(Occurrence date) {
        return !usual.on(date.date()).equals(date.slot())
                || (series.resourceId() != null
                        && date.resourceId() != null
                        && !series.resourceId().equals(date.resourceId()));
    }

    private VEvent override(Occurrence date) {
        var resource = date.resourceId() == null ? series.resourceId() : date.resourceId();
        var event = event(resource, Objects.requireNonNull(date.slot()));
        event.setRecurrenceId(new RecurrenceId(start(date.date())));
        return event;
    }

    private VEvent event(@Nullable Integer resourceId, Slot slot) {
        var event = new VEvent();
        event.setUid(series.id() + "@halte");
        event.setSequence(series.sequence());
        event.setDateTimeStamp(Date.from(place.now()));
        event.setCreated(Date.from(series.createdAt()));
        event.setDateStart(Date.from(slot.startsAt()));
        event.setDateEnd(Date.from(slot.endsAt()));
        event.setSummary(summary(resourceId));
        event.setDescription(place.link());
        event.setLocation(place.address());
        event.setUrl(place.link());
        event.setStatus(Status.confirmed());
        event.setOrganizer(new Organizer(place.name(), place.organizer()));
        if (place.recipient() != null) {
            event.addAttendee(attendee(place.recipient()));
        }
        return event;
    }

    private String summary(@Nullable Integer resourceId) {
        var resource = resourceId == null ? null : place.resourceNames().get(resourceId);
        return resource == null ? place.name() : place.name() + " · " + resource;
    }

    private Attendee attendee(String address) {
        var attendee = new Attendee(Objects.requireNonNullElse(series.personName(), address), address);
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setRole(Role.ATTENDEE);
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }
}
