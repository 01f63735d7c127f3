package halte.billing.vat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class VatKinds implements PanacheRepositoryBase<VatKind, String> {}
