package halte.membership.memberships;

import halte.membership.NetworkTime;
import halte.membership.Page;
import halte.membership.plans.PlanBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Memberships of a person, newest first; the database shows staff only those of their spaces and operators. */
@ApplicationScoped
class MembershipReading {

    private static final String NEWEST = "9999";

    private final Memberships memberships;
    private final PlanBook plans;
    private final NetworkTime time;

    MembershipReading(Memberships memberships, PlanBook plans, NetworkTime time) {
        this.memberships = memberships;
        this.plans = plans;
        this.time = time;
    }

    @Transactional
    public Page<MembershipView> of(UUID person, @Nullable String cursor, int limit) {
        var rows = memberships.of(person, Page.after(cursor, NEWEST), limit + 1).stream()
                .map(this::view)
                .toList();
        return Page.of(rows, limit, MembershipView::key);
    }

    MembershipView view(Membership membership) {
        return MembershipView.of(membership, plans.version(membership.plan(), membership.planVersion()), time.today());
    }
}
