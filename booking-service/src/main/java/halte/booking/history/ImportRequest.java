package halte.booking.history;

import halte.contracts.Codes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Up to a thousand uses of one space. */
record ImportRequest(
        @NotNull UUID importId,
        @NotNull @Pattern(regexp = Codes.SPACE) String space,
        @NotEmpty @Size(max = 1000) List<@Valid @NotNull Use> uses) {

    /**
     * One use with its whole life.
     *
     * @param name of the person, for the board and the search of the hosts
     * @param outcome what became of it; CONFIRMED and CHECKED_IN are not over yet
     */
    record Use(
            @NotNull UUID bookingId,
            @NotNull UUID personId,
            @Nullable @Size(max = 120) String name,
            @NotNull String resource,
            @Nullable String resourceKind,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @NotNull LocalDate localDate,
            @Nullable Integer halfDays,
            @Nullable Integer minutes,
            @NotNull Instant bookedAt,
            @NotNull Outcome outcome,
            boolean walkIn,
            @Nullable Instant cameAt,
            @Nullable Instant leftAt) {}

    enum Outcome {
        COMPLETED,
        RELEASED,
        CANCELLED_IN_TIME,
        CANCELLED_LATE,
        CONFIRMED,
        CHECKED_IN;

        boolean isPast() {
            return this != CONFIRMED && this != CHECKED_IN;
        }

        boolean wasThere() {
            return this == COMPLETED || this == CHECKED_IN;
        }

        boolean isCancelled() {
            return this == CANCELLED_IN_TIME || this == CANCELLED_LATE;
        }
    }
}
