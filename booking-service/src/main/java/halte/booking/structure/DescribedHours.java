package halte.booking.structure;

import halte.booking.hours.AnnualClosure;
import halte.booking.hours.DatedException;
import halte.booking.hours.HalfDay;
import halte.booking.hours.OpeningHours;
import halte.booking.hours.OpeningState;
import halte.booking.hours.Segment;
import halte.booking.hours.Shift;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opening hours out of a description. */
final class DescribedHours {

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    private DescribedHours() {}

    static OpeningHours of(SpaceDescription space, List<DatedException> exceptions, List<Shift> shifts) {
        return new OpeningHours(
                ZoneId.of(space.timeZone()),
                Segment.minutes(space.halfDaySplit()),
                space.dayCutOff() == null ? OpeningHours.USUAL_CUT_OFF : Segment.minutes(space.dayCutOff()),
                space.openedOn(),
                weekly(space),
                openHalfDays(space),
                space.annualClosures().stream().map(DescribedHours::closure).toList(),
                exceptions,
                shifts);
    }

    private static Map<DayOfWeek, List<Segment>> weekly(SpaceDescription space) {
        var weekly = new EnumMap<DayOfWeek, List<Segment>>(DayOfWeek.class);
        space.hours()
                .forEach((day, openings) -> weekly.put(
                        DAYS.get(day),
                        openings.stream()
                                .map(DescribedHours::segment)
                                .sorted(Comparator.comparingInt(Segment::from))
                                .toList()));
        return weekly;
    }

    static Segment segment(SpaceDescription.Opening opening) {
        return new Segment(
                Segment.minutes(opening.from()), Segment.minutes(opening.to()), OpeningState.valueOf(opening.state()));
    }

    private static Map<DayOfWeek, Set<HalfDay>> openHalfDays(SpaceDescription space) {
        var open = new EnumMap<DayOfWeek, Set<HalfDay>>(DayOfWeek.class);
        space.openHalfDays().forEach((day, halves) -> {
            var set = EnumSet.noneOf(HalfDay.class);
            halves.forEach(half -> set.add(HalfDay.valueOf(half)));
            open.put(DAYS.get(day), set);
        });
        return open;
    }

    private static AnnualClosure closure(SpaceDescription.Closure closure) {
        return new AnnualClosure(
                MonthDay.parse("--" + closure.from()),
                MonthDay.parse("--" + closure.to()),
                closure.reason(),
                "EVERYBODY".equals(closure.audience()));
    }
}
