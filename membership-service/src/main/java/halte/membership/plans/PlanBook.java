package halte.membership.plans;

import halte.membership.NetworkTime;
import halte.membership.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of plans. */
@ApplicationScoped
public class PlanBook {

    private final Plans plans;
    private final NetworkTime time;

    PlanBook(Plans plans, NetworkTime time) {
        this.plans = plans;
        this.time = time;
    }

    @Transactional
    public Optional<Plan> latest(String code) {
        return plans.latest(code);
    }

    /** The version somebody bought. */
    @Transactional
    public Plan version(String code, int version) {
        return plans.version(code, version)
                .orElseThrow(() -> new IllegalStateException(
                        "A membership names a plan version (%s, %d) that is not there.".formatted(code, version)));
    }

    @Transactional
    public Page<Plan> sold(@Nullable String space, @Nullable PlanKind kind, @Nullable String cursor, int limit) {
        var rows = plans.sold(space, kind, Page.after(cursor, ""), limit + 1);
        return Page.of(rows, limit, Plan::code);
    }

    /** The same terms again change nothing; other terms are a new version. */
    @Transactional
    public Plan put(String code, PlanTerms terms) {
        var known = plans.latest(code).orElse(null);
        if (known != null && known.terms().equals(terms)) {
            return known;
        }
        int number = 1;
        if (known != null) {
            known.isReplaced();
            plans.flush();
            number = known.version() + 1;
        }
        var version = Plan.of(code, number, terms, time.now());
        plans.persist(version);
        return version;
    }
}
