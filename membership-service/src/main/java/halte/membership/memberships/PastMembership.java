package halte.membership.memberships;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership of the past, or one that still runs.
 *
 * @param membershipId absent: made of the import and its place in it
 * @param endsOn last day of one that was ended; else the plan decides
 * @param boughtAt absent: at opening on the first day
 * @param usedHalfDays of a card, before Halte knew it
 */
record PastMembership(
        @Nullable UUID membershipId,
        @NotNull UUID personId,
        @NotBlank String plan,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Instant boughtAt,
        @PositiveOrZero @Max(1000) @Nullable Integer usedHalfDays) {

    @AssertTrue(message = "must not end before it starts")
    public boolean isForward() {
        return startsOn == null || endsOn == null || !endsOn.isBefore(startsOn);
    }
}
