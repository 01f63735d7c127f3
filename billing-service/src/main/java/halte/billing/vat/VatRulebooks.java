package halte.billing.vat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens the rulebook for one piece of work; it is small, and a replica never answers from yesterday's law. */
@ApplicationScoped
public class VatRulebooks {

    private final VatRules rules;
    private final VatKinds kinds;

    VatRulebooks(VatRules rules, VatKinds kinds) {
        this.rules = rules;
        this.kinds = kinds;
    }

    @Transactional
    public VatRulebook open() {
        return new VatRulebook(rules.listAll(), kinds.listAll());
    }
}
