package halte.gateway.web.host;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one more half-day would use: {@code GET /api/people/{id}/quote}. */
record QuoteAnswer(@Nullable List<Grant> grants) {

    /** @param leftAfter what would remain after that use, null on a plan without a number */
    record Grant(int uses, @Nullable Integer leftAfter) {}

    /** What is left now on the first card that would be used. */
    @Nullable
    Integer left() {
        return grants == null || grants.isEmpty() || grants.get(0).leftAfter() == null
                ? null
                : Integer.valueOf(grants.get(0).leftAfter() + grants.get(0).uses());
    }
}
