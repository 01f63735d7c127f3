package halte.booking.waiting;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.series.ForWhom;
import halte.booking.structure.Resource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The wish of a booking, for something that is taken.
 *
 * @param resource code, or null for any of the kind
 * @param kind the kind wanted when no resource is named; null for a desk
 * @param person for whom, when staff asks for somebody else
 */
record WaitingRequest(
        @Nullable @Size(max = 60) String space,
        @Nullable @Size(max = 24) String resource,

        @Nullable @Pattern(regexp = Resource.KINDS) String kind,

        @Nullable LocalDate date,
        @Nullable Part part,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable @Valid ForWhom person) {

    @Schema(hidden = true)
    @AssertTrue(message = "{halte.booking.space-or-resource}")
    public boolean isSomewhere() {
        return (space != null && !space.isBlank()) || (resource != null && !resource.isBlank());
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{halte.booking.date-and-part-or-slot}")
    public boolean isSometime() {
        return (date != null && startsAt == null && endsAt == null)
                || (date == null && part == null && startsAt != null && endsAt != null && startsAt.isBefore(endsAt));
    }

    /** The stretch of time asked for; only when no date is given. */
    Slot slot() {
        return new Slot(Objects.requireNonNull(startsAt), Objects.requireNonNull(endsAt));
    }

    LocalDate day() {
        return Objects.requireNonNull(date);
    }
}
