package halte.membership.plans;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as everybody reads it.
 *
 * @param validAt codes of spaces, or {@code "ALL"}
 */
record PlanView(
        String plan,
        int version,
        @Nullable String space,
        String operator,
        PlanKind kind,
        Map<String, String> name,
        Entitlement entitlement,
        @Nullable Integer validityMonths,
        Object validAt,
        String unit,
        boolean oncePerPerson,
        boolean wholeDay,
        int noticeDays,
        @Nullable List<Integer> months,
        int roomHoursPerMonth,
        int roomDiscountPct) {

    /** @param halfDays null: unlimited, unless minutes are granted */
    record Entitlement(@Nullable Integer halfDays, @Nullable Integer minutes, Per per) {}

    static PlanView of(Plan plan) {
        var terms = plan.terms();
        return new PlanView(
                plan.code(),
                plan.version(),
                terms.space(),
                terms.operator(),
                terms.kind(),
                terms.name(),
                new Entitlement(terms.halfDays(), terms.minutes(), terms.per()),
                terms.validityMonths(),
                terms.validAt() == null ? "ALL" : terms.validAt(),
                terms.unit(),
                terms.oncePerPerson(),
                terms.wholeDay(),
                terms.noticeDays(),
                terms.soldInMonths(),
                terms.roomHours(),
                terms.roomDiscountPct());
    }
}
