package halte.demo.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The moment of the load: before it is history, after it are bookings.
 *
 * @param months whole months of history before the month of today
 * @param futureDays bookings ahead
 */
public record Now(Instant at, LocalDate today, int months, int futureDays) {

    private static final ZoneId NETWORK_ZONE = ZoneId.of("Europe/Brussels");

    /** Loading takes a while; what ends meanwhile is told as over from the start. */
    private static final Duration LOADING = Duration.ofMinutes(10);

    public static Now of(Instant at, int months, int futureDays) {
        return new Now(at, LocalDate.ofInstant(at, NETWORK_ZONE), months, futureDays);
    }

    boolean isOver(Instant end) {
        return !end.isAfter(at.plus(LOADING));
    }

    public LocalDate firstDay() {
        return YearMonth.from(today).minusMonths(months).atDay(1);
    }

    public LocalDate lastDay() {
        return today.plusDays(futureDays);
    }

    public YearMonth lastWholeMonth() {
        return YearMonth.from(today).minusMonths(1);
    }
}
