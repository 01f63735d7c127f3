package halte.booking.series;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import halte.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule (RFC 5545 RRULE) that gives one occurrence a day at most.
 *
 * <p>biweekly expands it, which reads and writes our calendar files already; a second library would be a second opinion
 * about the same text. It only ever sees dates, in UTC: what the clocks of the space do to them is {@link Times}' task,
 * so no summer time can lose or double an occurrence.
 *
 * @param rule as given, upper case
 */
record Recurring(String rule, Recurrence recurrence) {

    /** Of one series, whatever the rules of the space allow. */
    static final int MOST = 366;

    private static final int OPEN_DAYS = 366;
    private static final int LONGEST_YEARS = 5;
    private static final int LARGEST_INTERVAL = 366;

    /** A century of days: more has no rule that ever ends somewhere. */
    private static final int STEPS = 36_600;

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final Set<Frequency> COARSE =
            EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    /** @throws Refusal RECURRENCE_NOT_READABLE or RECURRENCE_TOO_FINE */
    static Recurring parse(String text) {
        var rule = text.strip().toUpperCase(Locale.ROOT);
        if (rule.startsWith("RRULE:")) {
            rule = rule.substring(6);
        }
        var context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        try {
            var read = new RecurrenceRuleScribe().parseText(rule, null, new ICalParameters(), context);
            if (!context.getWarnings().isEmpty()) {
                throw notReadable();
            }
            return of(rule, read.getValue());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException notARule) {
            throw notReadable();
        }
    }

    static Recurring of(String rule, @Nullable Recurrence recurrence) {
        if (recurrence == null || recurrence.getFrequency() == null || !isSensible(recurrence)) {
            throw notReadable();
        }
        if (!COARSE.contains(recurrence.getFrequency())
                || !recurrence.getByHour().isEmpty()
                || !recurrence.getByMinute().isEmpty()
                || !recurrence.getBySecond().isEmpty()) {
            throw new Refusal(SeriesProblem.RECURRENCE_TOO_FINE, RecurrenceTexts.ONE_A_DAY);
        }
        return new Recurring(rule, recurrence);
    }

    private static boolean isSensible(Recurrence recurrence) {
        var count = recurrence.getCount();
        var interval = recurrence.getInterval();
        return recurrence.getXRules().isEmpty()
                && (count == null || count > 0)
                && (count == null || recurrence.getUntil() == null)
                && (interval == null || (interval > 0 && interval <= LARGEST_INTERVAL));
    }

    static Refusal notReadable() {
        return new Refusal(SeriesProblem.RECURRENCE_NOT_READABLE, RecurrenceTexts.EXAMPLE);
    }

    boolean isOpen() {
        return recurrence.getCount() == null && recurrence.getUntil() == null;
    }

    /**
     * Every date of the rule.
     *
     * @param first the rule counts from here; an occurrence only when the rule says so, or when {@code firstCounts}
     * @param start when on its day an occurrence begins, needed where the rule ends at an instant
     * @param notBefore earlier dates are counted but left out
     * @throws Refusal RECURRENCE_TOO_LONG
     */
    List<LocalDate> dates(LocalDate first, boolean firstCounts, LocalTime start, ZoneId zone, LocalDate notBefore) {
        var dates = new ArrayList<LocalDate>();
        var last = lastOf(first, notBefore);
        var count = recurrence.getCount();
        boolean extra = firstCounts && !isOccurrence(first);
        if (extra && !first.isBefore(notBefore)) {
            dates.add(first);
        }
        var all = endless(first);
        for (int step = extra ? 1 : 0; step < STEPS && all.hasNext() && (count == null || step < count); step++) {
            var date = LocalDate.ofInstant(all.next().toInstant(), ZoneOffset.UTC);
            if (isOpen() && date.isAfter(last) || isPastUntil(date, start, zone)) {
                return dates;
            }
            if (date.isAfter(last) || (!date.isBefore(notBefore) && dates.size() == MOST && !isOpen())) {
                throw new Refusal(SeriesProblem.RECURRENCE_TOO_LONG, RecurrenceTexts.TOO_MANY.formatted(MOST));
            }
            if (dates.size() == MOST) {
                return dates;
            }
            if (!date.isBefore(notBefore)) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** Every date of the rule from one of its dates to another, wherever the rule itself ends. */
    Set<LocalDate> between(LocalDate first, LocalDate last) {
        var dates = new TreeSet<LocalDate>();
        var all = endless(first);
        for (int step = 0; step < STEPS && all.hasNext(); step++) {
            var date = LocalDate.ofInstant(all.next().toInstant(), ZoneOffset.UTC);
            if (date.isAfter(last)) {
                break;
            }
            dates.add(date);
        }
        return dates;
    }

    private LocalDate lastOf(LocalDate first, LocalDate notBefore) {
        var from = first.isBefore(notBefore) ? notBefore : first;
        return isOpen() ? from.plusDays(OPEN_DAYS) : from.plusYears(LONGEST_YEARS);
    }

    private boolean isOccurrence(LocalDate first) {
        var all = endless(first);
        return all.hasNext() && all.next().toInstant().equals(date(first).toInstant());
    }

    private DateIterator endless(LocalDate first) {
        return new Recurrence.Builder(recurrence)
                .until((ICalDate) null)
                .count(null)
                .build()
                .getDateIterator(date(first), UTC);
    }

    /** A date ends the rule with that day, an instant with the occurrence that begins then. */
    private boolean isPastUntil(LocalDate date, LocalTime start, ZoneId zone) {
        var until = recurrence.getUntil();
        if (until == null) {
            return false;
        }
        var raw = until.getRawComponents();
        if (raw == null) {
            return date.atTime(start).atZone(zone).toInstant().isAfter(until.toInstant());
        }
        var lastDate = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
        if (!until.hasTime()) {
            return date.isAfter(lastDate);
        }
        var time = LocalTime.of(raw.getHour(), raw.getMinute(), raw.getSecond());
        var at = LocalDateTime.of(lastDate, time);
        return raw.isUtc()
                ? date.atTime(start).atZone(zone).toInstant().isAfter(at.toInstant(ZoneOffset.UTC))
                : date.atTime(start).isAfter(at);
    }

    private static Date date(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The same rule, ending with an occurrence that begins then; for calendar files, whose rule must end somewhere. */
    Recurrence until(Instant last) {
        return new Recurrence.Builder(recurrence)
                .count(null)
                .until(new ICalDate(Date.from(last), true))
                .build();
    }
}
