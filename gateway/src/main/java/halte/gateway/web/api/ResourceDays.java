package halte.gateway.web.api;

import java.time.LocalDate;

/** One day of a resource's strip. */
public record ResourceDays(LocalDate date, String state, long freeMinutes) {

    public boolean isOpen() {
        return !state.equals("CLOSED");
    }
}
