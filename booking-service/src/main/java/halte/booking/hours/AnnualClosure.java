package halte.booking.hours;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;

/**
 * Days of the year on which people are shut out, every year; may wrap over New Year.
 *
 * @param everybody false: only visitors, who has a badge still enters
 */
public record AnnualClosure(MonthDay from, MonthDay to, Map<String, String> reason, boolean everybody) {

    boolean covers(LocalDate date) {
        return within(MonthDay.from(date), from, to);
    }

    /** Both ends included; a stretch whose end lies before its start wraps over New Year. */
    public static boolean within(MonthDay day, MonthDay from, MonthDay to) {
        return from.isAfter(to) ? !day.isBefore(from) || !day.isAfter(to) : !day.isBefore(from) && !day.isAfter(to);
    }
}
