package halte.membership.memberships;

import halte.membership.plans.PlanKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendar of memberships. Always counted from the first day, so that a short month shifts nothing after it. */
final class Periods {

    /** Days ahead that rights are granted: as far as desks can be booked. */
    static final int AHEAD = 62;

    private Periods() {}

    static LocalDate firstDay(LocalDate startsOn, int number) {
        return startsOn.plusMonths(number);
    }

    static Period ofSubscription(LocalDate startsOn, int number, @Nullable LocalDate endsOn) {
        var to = firstDay(startsOn, number + 1).minusDays(1);
        return new Period(number, firstDay(startsOn, number), endsOn != null && endsOn.isBefore(to) ? endsOn : to);
    }

    /** Last day of what is bought once; a subscription runs until it is ended. */
    static @Nullable LocalDate lastDay(LocalDate startsOn, @Nullable Integer validityMonths, PlanKind kind) {
        return kind.isRenewed() || validityMonths == null
                ? null
                : startsOn.plusMonths(validityMonths).minusDays(1);
    }

    /**
     * Calendar weeks, Monday to Sunday, that begin in the period; the first period also has the rest of the week in
     * which the membership starts. So every week belongs to exactly one period.
     */
    static List<Period> weeks(Period period, @Nullable LocalDate endsOn) {
        var weeks = new ArrayList<Period>();
        var last = period.to();
        var monday = period.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        if (period.number() == 0 && monday.isAfter(period.from())) {
            weeks.add(cut(0, period.from(), monday.minusDays(1), endsOn));
        }
        while (last != null && !monday.isAfter(last)) {
            weeks.add(cut(weeks.size(), monday, monday.plusDays(6), endsOn));
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }

    private static Period cut(int number, LocalDate from, LocalDate to, @Nullable LocalDate endsOn) {
        return new Period(number, from, endsOn != null && endsOn.isBefore(to) ? endsOn : to);
    }
}
