package halte.billing.vat;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the customer is, as the place of supply sees it: only a business abroad moves it. */
public enum CustomerPlace {
    BELGIUM,
    EU_BUSINESS,
    OUTSIDE_EU_BUSINESS;

    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    public static CustomerPlace of(CustomerKind kind, String country, @Nullable String vatNumber) {
        if ("BE".equals(country) || kind.isConsumer()) {
            return BELGIUM;
        }
        if (UNION.contains(country)) {
            return vatNumber == null ? BELGIUM : EU_BUSINESS;
        }
        return OUTSIDE_EU_BUSINESS;
    }
}
