package halte.booking.series;

import halte.problem.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a series is to be, wherever it was said: in fields or in a calendar file.
 *
 * @param firstDate from where the rule counts
 * @param firstCounts it is an occurrence whatever the rule says: in a calendar file it is
 * @param exceptDates dates left out from the start
 */
record SeriesWish(
        LocalDate firstDate, boolean firstCounts, Times times, Recurring recurring, Set<LocalDate> exceptDates) {

    SeriesWish without(Collection<LocalDate> dates) {
        var all = new TreeSet<>(exceptDates);
        all.addAll(dates);
        return new SeriesWish(firstDate, firstCounts, times, recurring, all);
    }

    /** @throws Refusal NO_OCCURRENCE or RECURRENCE_TOO_LONG */
    List<LocalDate> dates(ZoneId zone, LocalDate today) {
        var start = times.startTime() == null ? LocalTime.MIDNIGHT : times.startTime();
        var dates = recurring.dates(firstDate, firstCounts, start, zone, today).stream()
                .filter(date -> !exceptDates.contains(date))
                .toList();
        if (dates.isEmpty()) {
            throw new Refusal(SeriesProblem.NO_OCCURRENCE, RecurrenceTexts.NONE);
        }
        return dates;
    }
}
