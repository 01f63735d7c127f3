package halte.booking.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ExceptionDates;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import halte.booking.hours.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a calendar says busy (RFC 5545): recurrences are expanded in the zone they were written for, changed and
 * cancelled dates of a series included; times without a zone, and whole days, are those of our space.
 */
final class BusyTimes {

    private static final int MOST = 5000;
    private static final Duration LONGEST = Duration.ofDays(400);

    private final ICalendar calendar;
    private final TimezoneInfo zones;
    private final TimeZone ours;
    private final Instant from;
    private final Instant until;
    private final List<Busy> found = new ArrayList<>();

    /** @param title what it is called there */
    record Busy(Slot slot, @Nullable String title) {}

    private BusyTimes(ICalendar calendar, ZoneId zone, Instant from, Instant until) {
        this.calendar = calendar;
        this.zones = calendar.getTimezoneInfo();
        this.ours = TimeZone.getTimeZone(zone);
        this.from = from;
        this.until = until;
    }

    /** @throws NotRead when it is no calendar */
    static List<Busy> in(String text, ZoneId zone, Instant from, Instant until) {
        ICalendar calendar;
        try {
            calendar = Biweekly.parse(text).first();
        } catch (RuntimeException unreadable) {
            throw new NotRead(Failure.NOT_A_CALENDAR);
        }
        if (calendar == null) {
            throw new NotRead(Failure.NOT_A_CALENDAR);
        }
        var times = new BusyTimes(calendar, zone, from, until);
        times.read();
        times.found.sort(Comparator.comparing(busy -> busy.slot().startsAt()));
        return times.found;
    }

    private void read() {
        var changed = changedDates();
        for (var event : calendar.getEvents()) {
            if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
                continue;
            }
            if (event.getRecurrenceId() != null) {
                addOnce(event);
            } else {
                addAll(event, changed.getOrDefault(uid(event), Set.of()));
            }
        }
    }

    /** Dates of a series that stand elsewhere in the calendar, as they are now. */
    private Map<String, Set<Instant>> changedDates() {
        var changed = new HashMap<String, Set<Instant>>();
        for (var event : calendar.getEvents()) {
            var date = event.getRecurrenceId();
            if (date != null && date.getValue() != null) {
                changed.computeIfAbsent(uid(event), none -> new HashSet<>()).add(instant(date, date.getValue()));
            }
        }
        return changed;
    }

    private void addOnce(VEvent event) {
        if (isBusy(event)) {
            add(instant(event.getDateStart(), event.getDateStart().getValue()), length(event), title(event));
        }
    }

    private void addAll(VEvent event, Set<Instant> except) {
        if (!isBusy(event)) {
            return;
        }
        var length = length(event);
        if (event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
            addOnce(event);
            return;
        }
        placeInOurs(event);
        var dates = event.getDateIterator(zoneOf(event));
        dates.advanceTo(Date.from(from.minus(length)));
        for (int count = 0; dates.hasNext() && count < MOST; count++) {
            var start = dates.next().toInstant();
            if (!start.isBefore(until)) {
                return;
            }
            if (!except.contains(start)) {
                add(start, length, title(event));
            }
        }
    }

    private void add(Instant start, Duration length, @Nullable String title) {
        var end = start.plus(length);
        if (!length.isNegative()
                && !length.isZero()
                && end.isAfter(from)
                && start.isBefore(until)
                && found.size() < MOST) {
            found.add(new Busy(new Slot(start, end), title));
        }
    }

    private static boolean isBusy(VEvent event) {
        boolean free =
                event.getTransparency() != null && event.getTransparency().isTransparent();
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        var outlook = event.getExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS");
        return !free && !cancelled && (outlook == null || !"FREE".equalsIgnoreCase(outlook.getValue()));
    }

    private Duration length(VEvent event) {
        var start = instant(event.getDateStart(), event.getDateStart().getValue());
        Duration length;
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            length = Duration.between(
                    start, instant(event.getDateEnd(), event.getDateEnd().getValue()));
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            length = Duration.ofMillis(event.getDuration().getValue().toMillis());
        } else {
            length = event.getDateStart().getValue().hasTime() ? Duration.ZERO : Duration.ofDays(1);
        }
        return length.compareTo(LONGEST) > 0 ? LONGEST : length;
    }

    /** Times that are nobody's and days as a whole were read in the zone of this machine; they are meant here. */
    private void placeInOurs(VEvent event) {
        var start = event.getDateStart();
        if (isOurs(start, start.getValue())) {
            start.setValue(ours(start.getValue()));
            zones.setFloating(start, true);
        }
        for (ExceptionDates dates : event.getExceptionDates()) {
            dates.getValues().replaceAll(date -> !date.hasTime() || zones.isFloating(dates) ? ours(date) : date);
        }
    }

    private boolean isOurs(DateOrDateTimeProperty property, ICalDate date) {
        return !date.hasTime() || zones.isFloating(property);
    }

    private Instant instant(DateOrDateTimeProperty property, ICalDate date) {
        return (isOurs(property, date) ? ours(date) : date).toInstant();
    }

    private ICalDate ours(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        return raw == null ? date : new ICalDate(Date.from(local(raw).toInstant()), true);
    }

    private ZonedDateTime local(DateTimeComponents raw) {
        return LocalDateTime.of(
                        raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond())
                .atZone(ours.toZoneId());
    }

    private TimeZone zoneOf(VEvent event) {
        var start = event.getDateStart();
        if (isOurs(start, start.getValue())) {
            return ours;
        }
        var assignment = zones.getTimezone(start);
        return assignment == null ? TimeZone.getTimeZone("UTC") : assignment.getTimeZone();
    }

    private static String uid(VEvent event) {
        return event.getUid() == null
                ? ""
                : Objects.requireNonNullElse(event.getUid().getValue(), "");
    }

    private static @Nullable String title(VEvent event) {
        var summary = event.getSummary() == null ? null : event.getSummary().getValue();
        if (summary == null || summary.isBlank()) {
            return null;
        }
        var words = summary.replace('\0', ' ').strip();
        return words.length() > 200 ? words.substring(0, 200) : words;
    }
}
