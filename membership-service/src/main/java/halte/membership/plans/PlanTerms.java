package halte.membership.plans;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a plan version says.
 *
 * @param space where it is sold, or null for a product of the network
 * @param halfDays granted per period; null: unlimited; 0: none
 * @param validAt codes of spaces, or null for every space
 * @param soldInMonths 1 to 12, or null for all year
 * @param priority the lower is used first
 * @param wholeDay one use opens it for one local day and uses it up
 */
public record PlanTerms(
        @Nullable String space,
        String operator,
        PlanKind kind,
        Map<String, String> name,
        String unit,
        @Nullable Integer halfDays,
        @Nullable Integer minutes,
        Per per,
        @Nullable Integer validityMonths,
        @Nullable List<String> validAt,
        boolean oncePerPerson,
        int noticeDays,
        @Nullable List<Integer> soldInMonths,
        int priority,
        boolean wholeDay,
        boolean fixedWeekday,
        int roomHours,
        int roomDiscountPct,
        int passDiscountPct,
        @Nullable List<String> access,
        boolean anyHour,
        @Nullable List<String> audience,
        @Nullable String payer) {

    /** Whether it brings half-days into the ledger. */
    public boolean grantsHalfDays() {
        return kind != PlanKind.PAY_PER_USE && minutes == null && (halfDays == null || halfDays > 0);
    }

    public boolean isValidAt(String code) {
        return validAt == null || validAt.contains(code);
    }

    public boolean isSoldIn(int month) {
        return soldInMonths == null || soldInMonths.contains(month);
    }

    /** One trial in the whole network, whichever space gives it; other products once each. */
    public @Nullable String onceKey(String plan) {
        if (!oncePerPerson) {
            return null;
        }
        return kind == PlanKind.TRIAL ? PlanKind.TRIAL.name() : plan;
    }

    /** What is used first when the offer does not say: what costs nothing more, then what is lost soonest. */
    static int usualPriority(PlanKind kind, @Nullable Integer halfDays) {
        return switch (kind) {
            case SUBSCRIPTION -> halfDays == null ? 10 : 20;
            case TRIAL, VOUCHER -> 30;
            default -> 40;
        };
    }
}
