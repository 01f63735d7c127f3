package halte.booking.hours;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Public holidays by date, with their name by language. */
public record Holidays(Map<LocalDate, Map<String, String>> names) {

    public static final Holidays NONE = new Holidays(Map.of());

    public boolean contains(LocalDate date) {
        return names.containsKey(date);
    }

    @Nullable
    Map<String, String> nameOf(LocalDate date) {
        return names.get(date);
    }
}
