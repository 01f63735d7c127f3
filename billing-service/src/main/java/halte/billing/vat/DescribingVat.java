package halte.billing.vat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The coordinator says what exists and at which rates. */
@ApplicationScoped
class DescribingVat {

    private final VatKinds kinds;

    DescribingVat(VatKinds kinds) {
        this.kinds = kinds;
    }

    @Transactional
    public VatKind describe(
            String code,
            Map<String, String> name,
            List<VatRate> rates,
            @Nullable PlaceOfSupply place,
            @Nullable String note) {
        var known = kinds.findByIdOptional(code);
        if (known.isPresent()) {
            known.get().describe(name, rates, place, note);
            return known.get();
        }
        var kind = new VatKind(code, name, rates, place, note);
        kinds.persist(kind);
        return kind;
    }

    @Transactional
    public List<VatKind> all() {
        return kinds.list("order by code");
    }
}
