package halte.booking.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Days on which other hours hold than every week; both ends included.
 *
 * @param segments the hours of each of these days; empty = closed
 * @param reason by language
 */
public record DatedException(
        LocalDate from, LocalDate until, List<Segment> segments, Map<String, String> reason, ClosureAudience audience) {

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    boolean shutsEverybodyOut() {
        return audience == ClosureAudience.EVERYBODY && segments.isEmpty();
    }
}
