package halte.booking.occupancy;

import halte.booking.hours.SensibleTime;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** How long the periods of a report are; a period is named by its first day. */
enum Grain {
    DAY(1, 200, 28),
    MONTH(1, 60, 12),
    QUARTER(3, 40, 8),
    YEAR(12, 20, 5);

    private static final Pattern QUARTERS = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Text SHAPE = Text.of(
            "Une période s’écrit 2026-11-23, 2026-11, 2026-Q4 ou 2026, selon le grain demandé.",
            "Een periode schrijft u als 2026-11-23, 2026-11, 2026-Q4 of 2026, naargelang de gevraagde korrel.",
            "Ein Zeitraum wird je nach Körnung 2026-11-23, 2026-11, 2026-Q4 oder 2026 geschrieben.",
            "A period is written 2026-11-23, 2026-11, 2026-Q4 or 2026, as the grain asks.");

    private final int months;
    private final int longest;
    private final int usual;

    Grain(int months, int longest, int usual) {
        this.months = months;
        this.longest = longest;
        this.usual = usual;
    }

    /** How many periods are answered at most. */
    int longest() {
        return longest;
    }

    /** How many periods are answered when nothing is said. */
    int usual() {
        return usual;
    }

    LocalDate periodOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    LocalDate plus(LocalDate period, int periods) {
        return this == DAY ? period.plusDays(periods) : period.plusMonths((long) months * periods);
    }

    LocalDate lastDayOf(LocalDate period) {
        return plus(period, 1).minusDays(1);
    }

    long between(LocalDate first, LocalDate last) {
        return this == DAY
                ? ChronoUnit.DAYS.between(first, last)
                : ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) / months;
    }

    String name(LocalDate period) {
        return switch (this) {
            case DAY -> period.toString();
            case MONTH -> YearMonth.from(period).toString();
            case QUARTER -> "%d-Q%d".formatted(period.getYear(), (period.getMonthValue() + 2) / 3);
            case YEAR -> String.valueOf(period.getYear());
        };
    }

    /** @throws Refusal INVALID_INPUT */
    LocalDate parse(String text) {
        try {
            var period = switch (this) {
                case DAY -> LocalDate.parse(text);
                case MONTH -> YearMonth.parse(text).atDay(1);
                case QUARTER -> quarter(text);
                case YEAR -> LocalDate.of(Integer.parseInt(text), 1, 1);
            };
            SensibleTime.refuseOthers(period);
            return period;
        } catch (DateTimeException | NumberFormatException otherShape) {
            throw new Refusal(CommonProblem.INVALID_INPUT, SHAPE);
        }
    }

    private static LocalDate quarter(String text) {
        var found = QUARTERS.matcher(text);
        if (!found.matches()) {
            throw new Refusal(CommonProblem.INVALID_INPUT, SHAPE);
        }
        return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)) * 3 - 2, 1);
    }

    /** @throws Refusal INVALID_INPUT */
    static Grain named(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(CommonProblem.INVALID_INPUT, SHAPE);
        }
    }
}
