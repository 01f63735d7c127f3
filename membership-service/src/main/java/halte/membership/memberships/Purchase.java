package halte.membership.memberships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes a plan.
 *
 * @param endsOn given when it is known beforehand, as in history; else the plan decides
 * @param usedHalfDays used before Halte knew it
 */
record Purchase(
        UUID membershipId,
        UUID person,
        String plan,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Instant boughtAt,
        int usedHalfDays) {}
