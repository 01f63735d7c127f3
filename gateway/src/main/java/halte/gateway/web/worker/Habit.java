package halte.gateway.web.worker;

import halte.gateway.web.api.Booking;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody usually books, read from their own bookings of the last weeks: the desk, the part of the day, the days
 * of the week.
 */
record Habit(String space, String resource, String part, Set<DayOfWeek> weekdays) {

    private static final int AGAIN = 2;
    private static final int DAYS_AHEAD = 14;
    private static final int CHIPS = 3;

    /** @return null as long as nothing came back at least once */
    static @Nullable Habit of(List<Booking> lately, LocalDate today) {
        var desks = lately.stream()
                .filter(booking -> "DESK".equals(booking.resourceKind()) && !booking.isCancelled())
                .filter(booking -> booking.date() != null && booking.resource() != null)
                .toList();
        var space = mostOften(desks, Booking::space);
        var there =
                desks.stream().filter(booking -> booking.space().equals(space)).toList();
        if (space == null || there.size() < AGAIN) {
            return null;
        }
        var weekdays = there.stream()
                .map(booking -> Objects.requireNonNull(booking.date()).getDayOfWeek())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(day -> day.getValue() >= AGAIN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return weekdays.isEmpty()
                ? null
                : new Habit(
                        space,
                        Objects.requireNonNull(mostOften(there, Booking::resource)),
                        Objects.requireNonNullElse(mostOften(there, Booking::part), "DAY"),
                        weekdays);
    }

    /** The next days of the habit on which nothing is booked yet. */
    List<LocalDate> comingDays(List<Booking> bookings, LocalDate today) {
        var booked = bookings.stream()
                .filter(Booking::isLive)
                .map(Booking::date)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return today.plusDays(1)
                .datesUntil(today.plusDays(DAYS_AHEAD))
                .filter(date -> weekdays.contains(date.getDayOfWeek()) && !booked.contains(date))
                .limit(CHIPS)
                .toList();
    }

    private static @Nullable String mostOften(List<Booking> bookings, Function<Booking, @Nullable String> what) {
        return bookings.stream()
                .map(what)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
