package halte.billing.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class Offers implements PanacheRepositoryBase<Offer, String> {

    List<Offer> page(OfferFilter filter) {
        return find(
                        "(?1 is null or space = ?1 or space is null) and (?2 is null or family = ?2)"
                                + " and (?3 is null or seller = ?3) and (?4 is null or code > ?4) order by code",
                        filter.space(),
                        filter.family(),
                        filter.seller(),
                        filter.after())
                .page(0, filter.limit())
                .list();
    }
}
