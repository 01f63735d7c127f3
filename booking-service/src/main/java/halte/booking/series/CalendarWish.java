package halte.booking.series;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import halte.booking.hours.Part;
import halte.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a series out of a calendar file: one VEVENT with DTSTART, an end, RRULE and maybe EXDATE. */
final class CalendarWish {

    private static final int WEEKS_COMPARED = 60;

    private CalendarWish() {}

    /** @throws Refusal that says what the file should be like */
    static SeriesWish read(String text, ZoneId zone) {
        try {
            var calendar = Biweekly.parse(text).first();
            if (calendar == null) {
                throw notReadable();
            }
            return read(calendar, event(calendar), zone);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException notACalendar) {
            throw notReadable();
        }
    }

    private static VEvent event(ICalendar calendar) {
        var events = calendar.getEvents().stream()
                .filter(event -> event.getRecurrenceId() == null)
                .toList();
        if (events.size() != 1) {
            throw notReadable();
        }
        return events.get(0);
    }

    private static SeriesWish read(ICalendar calendar, VEvent event, ZoneId zone) {
        var start = Objects.requireNonNull(event.getDateStart());
        var first = local(start.getValue(), zone);
        refuseOtherZone(calendar, start, first, zone);
        var rule = event.getRecurrenceRule();
        if (rule == null) {
            throw notReadable();
        }
        var written = new biweekly.io.scribe.property.RecurrenceRuleScribe()
                .writeText(
                        rule,
                        new biweekly.io.WriteContext(biweekly.ICalVersion.V2_0, calendar.getTimezoneInfo(), null));
        return new SeriesWish(
                first.toLocalDate(),
                true,
                times(event, start.getValue().hasTime(), first),
                Recurring.parse(written),
                exceptions(event, zone));
    }

    private static Times times(VEvent event, boolean timed, LocalDateTime first) {
        if (!timed) {
            return Times.of(Part.DAY);
        }
        var length = event.getDateEnd() != null
                ? Duration.between(
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant())
                : Duration.ofMillis(
                        Objects.requireNonNull(event.getDuration()).getValue().toMillis());
        if (length.isNegative() || length.isZero() || length.compareTo(Duration.ofDays(1)) > 0) {
            throw notReadable();
        }
        return Times.of(first.toLocalTime(), first.plus(length).toLocalTime());
    }

    private static Set<LocalDate> exceptions(VEvent event, ZoneId zone) {
        var dates = new TreeSet<LocalDate>();
        for (var property : event.getExceptionDates()) {
            for (var date : property.getValues()) {
                dates.add(local(date, zone).toLocalDate());
            }
        }
        return dates;
    }

    /** As written on the wall; what is written in UTC is put on the clock of the space. */
    private static LocalDateTime local(ICalDate date, ZoneId zone) {
        DateTimeComponents raw = Objects.requireNonNull(date.getRawComponents());
        var day = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
        if (!date.hasTime()) {
            return day.atStartOfDay();
        }
        var written = day.atTime(LocalTime.of(raw.getHour(), raw.getMinute()));
        return raw.isUtc() ? written.toInstant(ZoneOffset.UTC).atZone(zone).toLocalDateTime() : written;
    }

    /**
     * Nine o'clock elsewhere is not nine o'clock here. Zones are compared by what their clocks show over a year, for
     * some calendars call the same zone by names of their own.
     */
    private static void refuseOtherZone(
            ICalendar calendar, DateOrDateTimeProperty start, LocalDateTime first, ZoneId zone) {
        var named = zoneOf(calendar, start);
        if (named == null || isCalled(calendar, start, zone)) {
            return;
        }
        var from = first.atZone(zone).toInstant();
        for (int week = 0; week < WEEKS_COMPARED; week++) {
            var at = from.plus(Duration.ofDays(7L * week));
            if (!sameClock(named, zone, at)) {
                throw new Refusal(
                        SeriesProblem.CALENDAR_IN_OTHER_ZONE,
                        RecurrenceTexts.OTHER_ZONE.formatted(zone.getId(), printable(named.getID())));
            }
        }
    }

    private static boolean isCalled(ICalendar calendar, DateOrDateTimeProperty start, ZoneId zone) {
        var assigned = calendar.getTimezoneInfo().getTimezone(start);
        var described = assigned == null ? null : assigned.getComponent();
        return described != null
                && described.getTimezoneId() != null
                && zone.getId().equals(described.getTimezoneId().getValue());
    }

    private static @Nullable TimeZone zoneOf(ICalendar calendar, DateOrDateTimeProperty start) {
        if (!start.getValue().hasTime() || calendar.getTimezoneInfo().isFloating(start)) {
            return null;
        }
        var raw = start.getValue().getRawComponents();
        if (raw != null && raw.isUtc()) {
            return TimeZone.getTimeZone("UTC");
        }
        TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(start);
        return assigned == null ? null : assigned.getTimeZone();
    }

    private static boolean sameClock(TimeZone named, ZoneId zone, Instant at) {
        return named.getOffset(at.toEpochMilli())
                == zone.getRules().getOffset(at).getTotalSeconds() * 1000;
    }

    private static String printable(@Nullable String zone) {
        return zone == null ? "?" : zone.length() > 40 ? zone.substring(0, 40) : zone;
    }

    private static Refusal notReadable() {
        return new Refusal(SeriesProblem.CALENDAR_NOT_READABLE, RecurrenceTexts.ONE_EVENT);
    }
}
