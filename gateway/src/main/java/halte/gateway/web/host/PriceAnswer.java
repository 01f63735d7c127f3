package halte.gateway.web.host;

import halte.gateway.web.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a part of a day costs without allowance: {@code GET /api/prices}. */
record PriceAnswer(@Nullable Money net, @Nullable Money gross) {

    /** People at the desk pay VAT included. */
    @Nullable
    BigDecimal shown() {
        Money money = gross != null ? gross : net;
        return money == null ? null : money.amount();
    }
}
