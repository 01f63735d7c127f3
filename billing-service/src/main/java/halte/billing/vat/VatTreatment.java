package halte.billing.vat;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer, kept with the line for ever.
 *
 * @param category of EN 16931
 * @param rate percent
 * @param exemptionCode VATEX code, or null where none exists, as for the Belgian franchise
 * @param reason by language, or null when there is VAT
 * @param rule code of the rule that decided, {@code RATE} for the rate table
 */
public record VatTreatment(
        VatCategory category,
        BigDecimal rate,
        @Nullable String exemptionCode,
        @Nullable Map<String, String> reason,
        String rule) {

    public VatTreatment {
        rate = rate.setScale(2);
    }
}
