package halte.billing.vat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class VatRules implements PanacheRepositoryBase<VatRule, VatRule.Version> {}
