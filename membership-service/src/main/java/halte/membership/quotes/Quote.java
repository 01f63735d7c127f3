package halte.membership.quotes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would happen.
 *
 * @param covered half-days at 0
 * @param uncovered half-days to pay
 * @param grants rights that would be used, in order
 */
record Quote(
        String space,
        @Nullable String resource,
        LocalDate date,
        Part part,
        int halfDays,
        int covered,
        int uncovered,
        List<Used> grants) {

    /** What of a day is asked for. */
    enum Part {
        DAY(2),
        AM(1),
        PM(1);

        final int halfDays;

        Part(int halfDays) {
            this.halfDays = halfDays;
        }
    }

    /**
     * @param uses half-days taken from it; 0 when it already pays for that day
     * @param leftAfter null: unlimited
     */
    record Used(
            UUID grantId,
            String plan,
            Map<String, String> name,
            int uses,
            int covers,
            @Nullable Integer leftAfter,
            @Nullable LocalDate validTo) {}
}
