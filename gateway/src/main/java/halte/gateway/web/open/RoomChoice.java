package halte.gateway.web.open;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen so far in the day of one resource.
 *
 * @param startsAt what was asked for when a booking was tried, else empty
 */
record RoomChoice(
        String slug,
        LocalDate date,
        String resource,
        @Nullable LocalTime from,
        int minutes,
        String startsAt,
        String endsAt) {

    private static final int USUAL_MINUTES = 60;

    static RoomChoice of(
            String slug, LocalDate date, String resource, @Nullable String from, @Nullable String minutes) {
        return new RoomChoice(
                slug,
                date,
                resource,
                time(from),
                minutes != null && minutes.matches("\\d{1,4}") ? Integer.parseInt(minutes) : USUAL_MINUTES,
                "",
                "");
    }

    RoomChoice tried(String startedAt, String endedAt) {
        return new RoomChoice(slug, date, resource, from, minutes, startedAt, endedAt);
    }

    String path() {
        return "/s/" + slug + "/" + date + "/" + resource;
    }

    String link() {
        return path() + (from == null ? "" : "?from=" + from + "&minutes=" + minutes);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
