package halte.booking.occupancy;

import halte.booking.hours.OpeningDay;
import halte.booking.hours.OpeningState;
import halte.booking.hours.Slot;
import halte.booking.hours.Stretches;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opening hours of one day as they are recorded: from, to and 1 when hosted, again and again. */
record OpenHours(List<Integer> numbers) {

    static final OpenHours NONE = new OpenHours(List.of());
    private static final int EACH = 3;
    private static final int MINUTES_OF_DAY = 1440;

    static OpenHours of(OpeningDay day) {
        var numbers = new ArrayList<Integer>();
        for (var segment : day.segments()) {
            numbers.add(segment.from());
            numbers.add(segment.to());
            numbers.add(segment.state() == OpeningState.HOSTED ? 1 : 0);
        }
        return new OpenHours(numbers);
    }

    static OpenHours stored(@Nullable String array) {
        return new OpenHours(numbers(array));
    }

    /** @param array as PostgreSQL writes it: {@code {1,2,3}} */
    static List<Integer> numbers(@Nullable String array) {
        var numbers = new ArrayList<Integer>();
        if (array != null && array.length() > 2) {
            for (var number : array.substring(1, array.length() - 1).split(",", -1)) {
                numbers.add(Integer.parseInt(number));
            }
        }
        return numbers;
    }

    Stretches on(LocalDate date, ZoneId zone, boolean hostedOnly) {
        var slots = new ArrayList<Slot>();
        for (int at = 0; at + EACH <= numbers.size(); at += EACH) {
            var from = at(date, numbers.get(at), zone);
            var to = at(date, numbers.get(at + 1), zone);
            if (from.isBefore(to) && (!hostedOnly || numbers.get(at + 2) == 1)) {
                slots.add(new Slot(from, to));
            }
        }
        return Stretches.of(slots);
    }

    private static Instant at(LocalDate date, int minutes, ZoneId zone) {
        return minutes >= MINUTES_OF_DAY
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(LocalTime.ofSecondOfDay(minutes * 60L))
                        .atZone(zone)
                        .toInstant();
    }
}
