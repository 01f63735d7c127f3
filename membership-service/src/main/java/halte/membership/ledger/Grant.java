package halte.membership.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right to half-days, from one period of a plan or one pass bought. It never changes but by being cut short.
 *
 * @param space where it was sold, or null for a product of the network
 * @param halfDays null: unlimited while valid
 * @param validTo last day, or null
 * @param priority the lower is used first
 * @param wholeDay one use opens it for one local day and uses it up
 * @param grantedAt no use that was over before this instant is covered
 */
public record Grant(
        UUID grantId,
        UUID membershipId,
        UUID personId,
        String plan,
        Map<String, String> planName,
        String kind,
        String seller,
        @Nullable String space,
        @Nullable Integer halfDays,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Scope validAt,
        int priority,
        boolean wholeDay,
        Instant grantedAt) {

    /** The only resources that use up half-days; room hours of plans will come beside, not inside. */
    static final String CONSUMING_KIND = "DESK";

    /** Consumption order is data: priority, earliest expiry, narrowest scope; then older first, so that it is total. */
    static final Comparator<Grant> ORDER = Comparator.comparingInt(Grant::priority)
            .thenComparing(Grant::lastDay)
            .thenComparingInt(grant -> grant.validAt().breadth())
            .thenComparing(Grant::grantedAt)
            .thenComparing(Grant::grantId);

    boolean covers(Booked booked) {
        return CONSUMING_KIND.equals(booked.resourceKind())
                && validAt.covers(booked.space())
                && !booked.localDate().isBefore(validFrom)
                && !booked.localDate().isAfter(lastDay());
    }

    private LocalDate lastDay() {
        return validTo == null ? LocalDate.MAX : validTo;
    }
}
