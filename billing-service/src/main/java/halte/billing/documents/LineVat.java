package halte.billing.documents;

import halte.billing.vat.VatCategory;
import halte.billing.vat.VatTreatment;
import halte.billing.wording.Names;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The VAT of a line as frozen on the document.
 *
 * @param reason in the language of the document, or null when there is VAT
 * @param rule code of the rule that decided
 */
public record LineVat(
        VatCategory category,
        BigDecimal rate,
        @Nullable String exemptionCode,
        @Nullable String reason,
        String rule) {

    public static LineVat of(VatTreatment treatment, String language) {
        var reason = treatment.reason();
        return new LineVat(
                treatment.category(),
                treatment.rate(),
                treatment.exemptionCode(),
                reason == null ? null : Names.in(language, reason),
                treatment.rule());
    }
}
