package halte.membership.plans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    Optional<Plan> latest(String code) {
        return find("plan = ?1 and latest", code).firstResultOptional();
    }

    Optional<Plan> version(String code, int version) {
        return find("plan = ?1 and version = ?2", code, version).firstResultOptional();
    }

    /** Sold at a space: its own, and the products of the network. */
    List<Plan> sold(@Nullable String space, @Nullable PlanKind kind, String after, int rows) {
        return find(
                        "latest and plan > ?1 and (?2 is null or space = ?2 or space is null)"
                                + " and (?3 is null or kind = ?3) order by plan",
                        after,
                        space,
                        kind)
                .range(0, rows - 1)
                .list();
    }
}
