package halte.booking.opening;

import halte.booking.hours.ClosureAudience;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Hours of some dates as everybody may read them.
 *
 * @param date first day
 * @param until last day
 * @param segments hours of each of these days; empty = closed, or for members only when only visitors are shut out
 */
record ExceptionView(
        LocalDate date,
        LocalDate until,
        List<Opened> segments,
        Map<String, String> reason,
        ClosureAudience audience,
        ExceptionKind kind) {

    /** @param state HOSTED or BADGE */
    record Opened(String from, String to, String state) {}
}
