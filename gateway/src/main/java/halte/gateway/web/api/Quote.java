package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a booking would use of the person's passes and memberships. */
public record Quote(
        @Nullable String space,
        int halfDays,
        int covered,
        int uncovered,
        @Nullable List<GrantUse> grants) {

    public record GrantUse(
            @Nullable UUID grantId,
            @Nullable String plan,
            @Nullable Wording name,
            @Nullable BigDecimal uses,
            @Nullable BigDecimal leftAfter,
            @Nullable LocalDate validTo) {}
}
