package halte.billing.catalogue;

import halte.billing.money.Money;
import halte.billing.money.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a {@link PriceInquiry}. */
public sealed interface Pricing {

    /** @param parts what is charged, in order; more than one when a combination is cheapest */
    record Priced(List<Part> parts) implements Pricing {}

    /** Nothing is charged at a guess: it is parked until the catalogue answers. */
    record Unpriced(UnpricedReason reason, String about) implements Pricing {}

    /**
     * One line to be.
     *
     * @param seller who sells it
     * @param offer code, or null when a resource rate prices it
     * @param resource code, or null for an offer
     * @param name by language
     * @param unit UN/ECE Rec. 20
     * @param unitPrice net
     * @param halfDays desk half-days this part pays
     */
    record Part(
            String seller,
            @Nullable String space,
            @Nullable String offer,
            @Nullable String resource,
            Map<String, String> name,
            String family,
            String vatKind,
            BigDecimal quantity,
            String unit,
            UnitPrice unitPrice,
            int halfDays) {

        public Money net() {
            return unitPrice.times(quantity);
        }
    }
}
