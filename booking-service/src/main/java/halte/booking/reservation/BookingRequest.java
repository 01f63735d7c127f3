package halte.booking.reservation;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A wish: a part of a day, or a stretch of time, of one resource or of any free desk.
 *
 * @param space code or slug; needed when no resource is named
 * @param resource code, or null for any free one of the kind
 * @param kind what is wanted when no resource is named; null for a desk
 * @param person for whom, when staff books for somebody else
 * @param quiet staff only: no mail is sent
 * @param override staff only: the rules are set aside, for a reason that is kept
 */
record BookingRequest(
        @Nullable @Size(max = 60) String space,
        @Nullable @Size(max = 24) String resource,
        @Nullable @Pattern(regexp = Resource.KINDS) String kind,
        @Nullable LocalDate date,
        @Nullable Part part,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable @Valid Someone person,
        @Nullable Boolean quiet,
        @Nullable @Valid Reason override) {

    /** Why staff books against the rules. */
    record Reason(@NotBlank @Size(max = 500) String reason) {}

    /** Somebody by id, or by name when they were never seen before. */
    record Someone(
            @Nullable UUID personId,
            @Nullable @Size(max = 120) String name,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable @Pattern(regexp = "fr|nl|de|en") String language) {

        @Schema(hidden = true)
        @AssertTrue(message = "{halte.booking.person-or-name}")
        public boolean isSomebody() {
            return personId != null || (name != null && !name.isBlank());
        }
    }

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
}
