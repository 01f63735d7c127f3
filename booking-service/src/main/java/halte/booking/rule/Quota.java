package halte.booking.rule;

import halte.problem.Text;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much somebody, or a team together, may book.
 *
 * @param spaceId 0 = over the whole network
 * @param amount so many of the unit in each period
 * @param scope what counts, and for whom it counts
 */
record Quota(
        long id,
        int spaceId,
        String name,
        boolean active,
        Unit unit,
        Period period,
        Pool pool,
        int amount,
        Scope scope,
        Map<String, String> words,
        int version) {

    /** What is counted. */
    enum Unit {
        MINUTES,
        BOOKINGS,
        LOCAL_DAYS
    }

    /** In which stretch of local days; AHEAD = whatever is not over yet. */
    enum Period {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        AHEAD
    }

    /** Who shares it. */
    enum Pool {
        PERSON,
        TEAM
    }

    @Nullable
    Text text() {
        return HostWords.text(words);
    }

    /** First local day of the period a day lies in. */
    LocalDate firstDayOf(LocalDate date) {
        return switch (period) {
            case DAY, AHEAD -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    /** First local day of the period after that. */
    LocalDate firstDayAfter(LocalDate date) {
        var first = firstDayOf(date);
        return switch (period) {
            case DAY, AHEAD -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case YEAR -> first.plusYears(1);
        };
    }
}
