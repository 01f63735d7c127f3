package halte.gateway.web.open;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor chose so far; {@code desk} null means nothing chosen yet, empty means any free desk.
 *
 * @param asked the desk of a booking that was tried in vain, to wait for
 */
record DayChoice(
        String slug,
        LocalDate date,
        String part,
        @Nullable String desk,
        @Nullable String asked) {

    private static final Set<String> PARTS = Set.of("DAY", "AM", "PM");

    static DayChoice of(String slug, LocalDate date, @Nullable String part, @Nullable String desk) {
        return new DayChoice(slug, date, part != null && PARTS.contains(part) ? part : "DAY", desk, desk);
    }

    /** The same day, with no desk chosen any more. */
    DayChoice withoutDesk() {
        return new DayChoice(slug, date, part, null, asked);
    }

    int halfDays() {
        return part.equals("DAY") ? 2 : 1;
    }

    String link() {
        return "/s/" + slug + "/" + date + "?part=" + part + (desk == null ? "" : "&desk=" + desk);
    }
}
