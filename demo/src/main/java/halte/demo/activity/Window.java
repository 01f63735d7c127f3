package halte.demo.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The months that are looked at; growth and scenarios are counted from the last of them.
 *
 * @param first first month of the reference window: chains of workers start a fixed time before it
 * @param last last whole month
 */
public record Window(YearMonth first, YearMonth last) {

    public static Window endingWith(YearMonth last, int months) {
        return new Window(last.minusMonths(months - 1L), last);
    }

    /** Months from a month to the last one; negative afterwards. */
    public long monthsBeforeEnd(YearMonth month) {
        return month.until(last, ChronoUnit.MONTHS);
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }
}
