package halte.gateway.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hours of a space as the API writes them: {@code 08:30}, or an instant to be read in the space's zone. */
public final class Hours {

    public static final String HOME_ZONE = "Europe/Brussels";

    private Hours() {}

    public static @Nullable LocalTime of(@Nullable String text, @Nullable String zone) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.startsWith("24:00")) {
            return LocalTime.MIDNIGHT;
        }
        try {
            return text.length() <= 8
                    ? LocalTime.parse(text)
                    : Instant.parse(text).atZone(zoneOf(zone)).toLocalTime();
        } catch (DateTimeParseException unknown) {
            return null;
        }
    }

    /** {@code 8 h 30 – 17 h 30}; the midnight that ends a day is 24 h, and a day without night is said so. */
    public static String span(LocalTime from, LocalTime to, Messages words, Locale locale) {
        if (from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT)) {
            return words.all_day();
        }
        var end = to.equals(LocalTime.MIDNIGHT) ? words.midnight() : Format.hour(to, locale);
        return Format.hour(from, locale) + " – " + end;
    }

    public static ZoneId zoneOf(@Nullable String zone) {
        return ZoneId.of(zone == null || zone.isEmpty() ? HOME_ZONE : zone);
    }
}
