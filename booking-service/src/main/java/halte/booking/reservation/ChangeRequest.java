package halte.booking.reservation;

import halte.booking.hours.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different; what is not named stays as it is.
 *
 * @param resource code of another resource of the same space
 * @param date another day, at the same part or the same hours
 * @param part another part of the day
 * @param startsAt another start; without an end the length stays
 * @param endsAt another end
 * @param override staff only: the rules are set aside, for a reason that is kept
 */
record ChangeRequest(
        @Nullable @Size(max = 24) String resource,
        @Nullable LocalDate date,
        @Nullable Part part,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        BookingRequest.@Nullable @Valid Reason override) {

    @Schema(hidden = true)
    @AssertTrue(message = "{halte.booking.date-and-part-or-slot}")
    public boolean isSometime() {
        boolean slot = startsAt != null || endsAt != null;
        boolean forward = startsAt == null || endsAt == null || startsAt.isBefore(endsAt);
        return forward && !(slot && (date != null || part != null));
    }

    Change change() {
        return new Change(
                resource == null || resource.isBlank() ? null : resource,
                date,
                part,
                startsAt,
                endsAt,
                override == null ? null : override.reason());
    }
}
