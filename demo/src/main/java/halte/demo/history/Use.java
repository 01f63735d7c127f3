package halte.demo.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One use, as booking-service imports it; the fields are those of the fact, and the name of the person. */
public record Use(
        UUID bookingId,
        UUID personId,
        String name,
        String resource,
        String resourceKind,
        String startsAt,
        String endsAt,
        String localDate,
        int halfDays,
        int minutes,
        String bookedAt,
        String outcome,
        boolean walkIn,
        @Nullable String cameAt,
        @Nullable String leftAt) {

    static final String COMPLETED = "COMPLETED";
    static final String RELEASED = "RELEASED";
    static final String CANCELLED_IN_TIME = "CANCELLED_IN_TIME";
    static final String CANCELLED_LATE = "CANCELLED_LATE";
    static final String CONFIRMED = "CONFIRMED";
    static final String CHECKED_IN = "CHECKED_IN";

    @JsonIgnore
    public LocalDate date() {
        return LocalDate.parse(localDate);
    }

    @JsonIgnore
    public Instant start() {
        return Instant.parse(startsAt);
    }

    /** Whether the use is over for good; what is still to come is told differently. */
    @JsonIgnore
    public boolean isPast() {
        return !outcome.equals(CONFIRMED) && !outcome.equals(CHECKED_IN);
    }
}
