package halte.billing.sellers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Sellers implements PanacheRepositoryBase<Seller, String> {}
