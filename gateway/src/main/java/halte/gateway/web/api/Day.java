package halte.gateway.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import halte.gateway.web.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a space's strip: open or not, and how many desks are free in each part.
 *
 * @param planNeeded it is kept from those who hold no plan, and whoever looks holds none
 */
public record Day(
        LocalDate date,
        String state,
        @Nullable Wording reason,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable Free free,
        int total,
        @Nullable List<String> badgeNeeded,
        boolean planNeeded) {

    /** Whether it is open in that part, but nobody hosts and no plan of whoever asks opens the door. */
    public boolean isBadgeNeeded(String part) {
        return badgeNeeded != null && badgeNeeded.contains(part);
    }

    public record Free(
            @JsonProperty("DAY") int day,
            @JsonProperty("AM") int morning,
            @JsonProperty("PM") int afternoon) {

        public int in(String part) {
            return switch (part) {
                case "AM" -> morning;
                case "PM" -> afternoon;
                default -> day;
            };
        }
    }

    public boolean isOpen() {
        return !state.equals("CLOSED");
    }

    public int free(String part) {
        return free == null ? 0 : free.in(part);
    }
}
