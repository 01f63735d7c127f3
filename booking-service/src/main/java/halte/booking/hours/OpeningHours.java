package halte.booking.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours of a space: a weekly pattern, closures that come back every year, and its first day.
 *
 * @param split minutes after midnight at which the afternoon begins
 * @param openHalfDays half-days that count as capacity (D2)
 */
public record OpeningHours(
        ZoneId zone,
        int split,
        LocalDate openedOn,
        Map<DayOfWeek, List<Segment>> weekly,
        Map<DayOfWeek, Set<HalfDay>> openHalfDays,
        List<AnnualClosure> closures) {

    /** A presence before this local time belongs to the day before. */
    private static final int DAY_CUT_OFF_HOUR = 3;

    public LocalDate dateOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The local day a presence belongs to: the small hours still count as yesterday. */
    public LocalDate presenceDateOf(Instant at) {
        return at.atZone(zone).toLocalDateTime().minusHours(DAY_CUT_OFF_HOUR).toLocalDate();
    }

    /** When the local day of presences ends, and whoever forgot is checked out. */
    public Instant cutOffOf(LocalDate date) {
        return date.plusDays(1).atTime(DAY_CUT_OFF_HOUR, 0).atZone(zone).toInstant();
    }

    public HalfDays halfDays() {
        return new HalfDays(zone, split);
    }

    public OpeningDay on(LocalDate date, Holidays holidays) {
        var pattern = weekly.getOrDefault(date.getDayOfWeek(), List.of());
        if (date.isBefore(openedOn)) {
            return day(date, List.of(), null);
        }
        var closure = closureOn(date);
        if (closure != null && closure.everybody()) {
            return day(date, List.of(), closure.reason());
        }
        if (holidays.contains(date)) {
            return day(date, withoutHost(pattern), holidays.nameOf(date));
        }
        return closure == null ? day(date, pattern, null) : day(date, withoutHost(pattern), closure.reason());
    }

    /** Half-days of that day that count as capacity: none on a holiday, nor in a closure for everybody. */
    public Set<HalfDay> capacityOn(LocalDate date, Holidays holidays) {
        var closure = closureOn(date);
        if (date.isBefore(openedOn) || holidays.contains(date) || (closure != null && closure.everybody())) {
            return EnumSet.noneOf(HalfDay.class);
        }
        return openHalfDays.getOrDefault(date.getDayOfWeek(), EnumSet.noneOf(HalfDay.class));
    }

    private OpeningDay day(LocalDate date, List<Segment> segments, @Nullable Map<String, String> reason) {
        return new OpeningDay(date, zone, segments, split, reason);
    }

    private List<Segment> withoutHost(List<Segment> pattern) {
        return worksWithBadges()
                ? pattern.stream()
                        .map(segment -> new Segment(segment.from(), segment.to(), OpeningState.BADGE))
                        .toList()
                : List.of();
    }

    private boolean worksWithBadges() {
        return weekly.values().stream()
                .flatMap(List::stream)
                .anyMatch(segment -> segment.state() == OpeningState.BADGE);
    }

    private @Nullable AnnualClosure closureOn(LocalDate date) {
        AnnualClosure found = null;
        for (var closure : closures) {
            if (closure.covers(date) && (found == null || closure.everybody())) {
                found = closure;
            }
        }
        return found;
    }

    /** Whether a day of the year lies in a season; both ends included. */
    public static boolean inSeason(LocalDate date, MonthDay from, MonthDay to) {
        return AnnualClosure.within(MonthDay.from(date), from, to);
    }
}
