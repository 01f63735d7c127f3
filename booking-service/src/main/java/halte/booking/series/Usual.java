package halte.booking.series;

import halte.booking.hours.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** How an occurrence is when nothing is special about it: by the clock on the wall, and always as long. */
record Usual(LocalTime start, Duration length, ZoneId zone) {

    /** @param shown the dates to be shown; what has no hours of its own is usually as the first of them */
    static Usual of(Series series, List<Occurrence> shown, ZoneId zone) {
        var start = series.times().startTime();
        if (start != null) {
            return new Usual(start, series.times().length(), zone);
        }
        var first = shown.isEmpty() ? null : shown.get(0).slot();
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
