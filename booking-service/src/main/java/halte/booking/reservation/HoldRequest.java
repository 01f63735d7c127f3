package halte.booking.reservation;

import halte.booking.hours.Part;
import halte.booking.structure.Resource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A wish that is only kept for a while.
 *
 * @param minutes for how long; null for ten
 */
record HoldRequest(
        @Nullable @Size(max = 60) String space,
        @Nullable @Size(max = 24) String resource,
        @Nullable @Pattern(regexp = Resource.KINDS) String kind,
        @Nullable LocalDate date,
        @Nullable Part part,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        BookingRequest.@Nullable @Valid Someone person,
        @Nullable @Min(1) @Max(60) Integer minutes) {

    private static final int USUAL_MINUTES = 10;

    @Schema(hidden = true)
    @AssertTrue(message = "{halte.booking.space-or-resource}")
    public boolean isSomewhere() {
        return wish().isSomewhere();
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{halte.booking.date-and-part-or-slot}")
    public boolean isSometime() {
        return wish().isSometime();
    }

    BookingRequest wish() {
        return new BookingRequest(space, resource, kind, date, part, startsAt, endsAt, person, null, null);
    }

    long seconds() {
        return 60L * (minutes == null ? USUAL_MINUTES : minutes);
    }
}
