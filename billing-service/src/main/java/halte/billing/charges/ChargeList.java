package halte.billing.charges;

import halte.billing.payers.PayerRegister;
import halte.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may see which charges. */
@ApplicationScoped
class ChargeList {

    private final Charges charges;
    private final PayerRegister payers;

    ChargeList(Charges charges, PayerRegister payers) {
        this.charges = charges;
        this.payers = payers;
    }

    @Transactional
    public List<Charge> page(
            Caller caller, @Nullable String seller, @Nullable ChargeState state, @Nullable UUID before, int limit) {
        if (seller != null) {
            caller.requireManager(seller);
            return charges.page(new ChargeFilter(seller, null, state), before, limit);
        }
        var own = List.of(caller.personId(), payers.accountOf(caller.personId()));
        return charges.page(new ChargeFilter(null, own, state), before, limit);
    }
}
