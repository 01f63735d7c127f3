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
 * Opening hours of a space: a weekly pattern, closures that come back every year, days that are different, stretches
 * that hang on a volunteer, and its first day. What is said for a date wins over what holds every year, that over a
 * public holiday, and that over the weekly pattern; a volunteer who confirms opens their stretch whatever the day.
 *
 * @param split minutes after midnight at which the afternoon begins
 * @param cutOff minutes after midnight until which a presence still belongs to the day before
 * @param openHalfDays half-days that count as capacity (D2)
 * @param exceptions days with hours of their own; no two of them share a day
 * @param shifts stretches asked of volunteers
 */
public record OpeningHours(
        ZoneId zone,
        int split,
        int cutOff,
        LocalDate openedOn,
        Map<DayOfWeek, List<Segment>> weekly,
        Map<DayOfWeek, Set<HalfDay>> openHalfDays,
        List<AnnualClosure> closures,
        List<DatedException> exceptions,
        List<Shift> shifts) {

    public static final int USUAL_CUT_OFF = 180;

    /** The same every week and every year. */
    public OpeningHours(
            ZoneId zone,
            int split,
            LocalDate openedOn,
            Map<DayOfWeek, List<Segment>> weekly,
            Map<DayOfWeek, Set<HalfDay>> openHalfDays,
            List<AnnualClosure> closures) {
        this(zone, split, USUAL_CUT_OFF, openedOn, weekly, openHalfDays, closures, List.of(), List.of());
    }

    public LocalDate dateOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** The local day a presence belongs to: the small hours still count as yesterday. */
    public LocalDate presenceDateOf(Instant at) {
        return at.atZone(zone).toLocalDateTime().minusMinutes(cutOff).toLocalDate();
    }

    /** When the local day of presences ends, and whoever forgot is checked out. */
    public Instant cutOffOf(LocalDate date) {
        return Segment.at(date.plusDays(1), cutOff, zone);
    }

    public HalfDays halfDays() {
        return new HalfDays(zone, split);
    }

    public OpeningDay on(LocalDate date, Holidays holidays) {
        if (date.isBefore(openedOn)) {
            return new OpeningDay(date, zone, List.of(), split, null, null, List.of());
        }
        var usual = withoutVolunteers(date, holidays);
        var asked = shiftsOn(date);
        var segments = usual.segments();
        for (var shift : asked) {
            segments = shift.over(segments);
        }
        return new OpeningDay(date, zone, segments, split, usual.reason(), usual.audience(), asked);
    }

    private OpeningDay withoutVolunteers(LocalDate date, Holidays holidays) {
        var pattern = weekly.getOrDefault(date.getDayOfWeek(), List.of());
        var exception = exceptionOn(date);
        if (exception != null) {
            return day(date, exceptional(exception, pattern), exception.reason(), exception.audience());
        }
        var closure = closureOn(date);
        if (closure != null && closure.everybody()) {
            return day(date, List.of(), closure.reason(), ClosureAudience.EVERYBODY);
        }
        if (holidays.contains(date)) {
            return unhosted(date, pattern, holidays.nameOf(date));
        }
        return closure == null ? day(date, pattern, null, null) : unhosted(date, pattern, closure.reason());
    }

    /** No host that day: members with a badge come where the space works with badges, elsewhere nobody does. */
    private OpeningDay unhosted(LocalDate date, List<Segment> pattern, @Nullable Map<String, String> reason) {
        var segments = withoutHost(pattern);
        return day(date, segments, reason, segments.isEmpty() ? ClosureAudience.EVERYBODY : ClosureAudience.VISITORS);
    }

    private List<Segment> exceptional(DatedException exception, List<Segment> pattern) {
        boolean membersOnly = exception.audience() == ClosureAudience.VISITORS
                && exception.segments().isEmpty();
        return membersOnly ? withoutHost(pattern) : exception.segments();
    }

    /**
     * Half-days of that day that count as capacity: none on a holiday, nor in a closure for everybody; on a day with
     * hours of its own, those open for an hour or more.
     */
    public Set<HalfDay> capacityOn(LocalDate date, Holidays holidays) {
        if (date.isBefore(openedOn)) {
            return EnumSet.noneOf(HalfDay.class);
        }
        var asked = shiftsOn(date);
        var usual = usualCapacityOn(date, holidays);
        if (asked.isEmpty()) {
            return usual;
        }
        var open = halvesOf(on(date, holidays).segments());
        var wanted = EnumSet.noneOf(HalfDay.class);
        wanted.addAll(usual);
        wanted.addAll(halvesOf(asked.stream()
                .map(shift -> new Segment(shift.from(), shift.to(), OpeningState.HOSTED))
                .toList()));
        wanted.retainAll(open);
        return wanted;
    }

    private Set<HalfDay> usualCapacityOn(LocalDate date, Holidays holidays) {
        var pattern = openHalfDays.getOrDefault(date.getDayOfWeek(), EnumSet.noneOf(HalfDay.class));
        var exception = exceptionOn(date);
        if (exception != null) {
            boolean membersOnly = exception.segments().isEmpty() && !exception.shutsEverybodyOut();
            return membersOnly ? pattern : halvesOf(exception.segments());
        }
        var closure = closureOn(date);
        return holidays.contains(date) || (closure != null && closure.everybody())
                ? EnumSet.noneOf(HalfDay.class)
                : pattern;
    }

    private Set<HalfDay> halvesOf(List<Segment> segments) {
        var halves = EnumSet.noneOf(HalfDay.class);
        if (openMinutes(segments, 0, split) >= 60) {
            halves.add(HalfDay.AM);
        }
        if (openMinutes(segments, split, 1440) >= 60) {
            halves.add(HalfDay.PM);
        }
        return halves;
    }

    private static int openMinutes(List<Segment> segments, int low, int high) {
        return segments.stream()
                .mapToInt(segment -> Math.max(0, Math.min(high, segment.to()) - Math.max(low, segment.from())))
                .sum();
    }

    private OpeningDay day(
            LocalDate date,
            List<Segment> segments,
            @Nullable Map<String, String> reason,
            @Nullable ClosureAudience audience) {
        return new OpeningDay(date, zone, segments, split, reason, audience, List.of());
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

    private @Nullable DatedException exceptionOn(LocalDate date) {
        for (var exception : exceptions) {
            if (exception.covers(date)) {
                return exception;
            }
        }
        return null;
    }

    private List<Shift> shiftsOn(LocalDate date) {
        return shifts.isEmpty()
                ? shifts
                : shifts.stream().filter(shift -> shift.date().equals(date)).toList();
    }

    /** Whether a day of the year lies in a season; both ends included. */
    public static boolean inSeason(LocalDate date, MonthDay from, MonthDay to) {
        return AnnualClosure.within(MonthDay.from(date), from, to);
    }
}
