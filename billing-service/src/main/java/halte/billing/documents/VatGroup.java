package halte.billing.documents;

import halte.billing.money.Money;
import halte.billing.vat.VatCategory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** VAT breakdown (BG-23): one per category and rate. */
public record VatGroup(
        VatCategory category,
        BigDecimal rate,
        @Nullable String exemptionCode,
        @Nullable String reason,
        Money base,
        Money vat) {

    public Money gross() {
        return base.plus(vat);
    }
}
