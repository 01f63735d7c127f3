package halte.demo.activity;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One who holds a place among the workers of a space for a while.
 *
 * @param id {@code space/k/j}: the j-th holder of the k-th place
 * @param space id of the home space
 * @param band how often
 * @param weekday the day of the week, for who comes once a week
 * @param from first day, not before the space opened
 * @param until first day no more there
 * @param persona what the file says of this person, for one of the twelve; else null
 */
public record Worker(
        String id,
        String space,
        int place,
        JsonNode band,
        DayOfWeek weekday,
        LocalDate from,
        LocalDate until,
        @Nullable JsonNode persona) {

    public boolean isThere(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(until);
    }

    public boolean comesWeekly() {
        return band.path("fixedWeekday").asBoolean();
    }
}
