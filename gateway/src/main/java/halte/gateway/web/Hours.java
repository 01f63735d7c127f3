package halte.gateway.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Hours of a space as the API writes them: {@code 08:30}, or an instant to be read in the space's zone. */
public final class Hours {

    public static final String HOME_ZONE = "Europe/Brussels";

    private Hours() {}

    public static @Nullable LocalTime of(@Nullable String text, @Nullable String zone) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return text.length() <= 8
                    ? LocalTime.parse(text)
                    : Instant.parse(text).atZone(zoneOf(zone)).toLocalTime();
        } catch (DateTimeParseException unknown) {
            return null;
        }
    }

    public static ZoneId zoneOf(@Nullable String zone) {
        return ZoneId.of(zone == null || zone.isEmpty() ? HOME_ZONE : zone);
    }
}
