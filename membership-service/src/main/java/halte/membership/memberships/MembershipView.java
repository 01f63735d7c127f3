package halte.membership.memberships;

import halte.membership.plans.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A membership as its holder and the staff of its seller read it. */
record MembershipView(
        UUID membershipId,
        UUID personId,
        String plan,
        Map<String, String> name,
        String kind,
        String seller,
        @Nullable String space,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String state,
        Instant boughtAt) {

    static MembershipView of(Membership membership, Plan plan, LocalDate today) {
        return new MembershipView(
                membership.membershipId(),
                membership.personId(),
                membership.plan(),
                plan.terms().name(),
                membership.kind().name(),
                membership.seller(),
                membership.space(),
                membership.startsOn(),
                membership.endsOn(),
                membership.state(today).name(),
                membership.boughtAt());
    }

    String key() {
        return startsOn.toString() + membershipId;
    }
}
