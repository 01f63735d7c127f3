package halte.billing.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ResourceRates implements PanacheRepositoryBase<ResourceRate, String> {

    List<ResourceRate> page(@Nullable String space, @Nullable String after, int limit) {
        return find("(?1 is null or space = ?1) and (?2 is null or resource > ?2) order by resource", space, after)
                .page(0, limit)
                .list();
    }
}
