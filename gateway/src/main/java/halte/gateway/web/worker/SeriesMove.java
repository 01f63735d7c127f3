package halte.gateway.web.worker;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall become of the dates of a series, as the form says it.
 *
 * @param from first date it holds for; null = from now on
 * @param until last date; null = all that follow
 * @param resource empty = the same place
 * @param time DAY, AM, PM, HOURS, or empty = the same time
 */
record SeriesMove(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String resource,
        String time,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends) {

    static SeriesMove of(MultivaluedMap<String, String> asked, @Nullable LocalDate usual) {
        var from = date(asked.getFirst("from"));
        var time = text(asked.getFirst("time"));
        return new SeriesMove(
                from == null ? usual : from,
                date(asked.getFirst("until")),
                text(asked.getFirst("resource")),
                time.matches("DAY|AM|PM|HOURS") ? time : "",
                clock(asked.getFirst("starts")),
                clock(asked.getFirst("ends")));
    }

    boolean isHours() {
        return time.equals("HOURS");
    }

    /** Something changes, and the dates and hours are in order. */
    boolean isSaid() {
        var hours = isHours() ? starts != null && ends != null && starts.isBefore(ends) : !time.isEmpty();
        var something = !resource.isEmpty() ? time.isEmpty() || hours : hours;
        return something && (from == null || until == null || !until.isBefore(from));
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        put(body, "from", from);
        put(body, "to", until);
        put(body, "resource", resource.isEmpty() ? null : resource);
        if (isHours()) {
            put(body, "startTime", starts);
            put(body, "endTime", ends);
        } else {
            put(body, "part", time.isEmpty() ? null : time);
        }
        return body;
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value.toString());
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    private static @Nullable LocalTime clock(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalTime.parse(text);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
