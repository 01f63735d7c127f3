package halte.membership.accounts;

import java.util.Locale;
import java.util.Optional;

/**
 * A VAT number with its country, without spaces and dots.
 *
 * @param text for example {@code BE1999010147}
 */
record VatNumber(String text) {

    static Optional<VatNumber> parse(String typed) {
        var text = typed.toUpperCase(Locale.ROOT).replaceAll("[ .\\-]", "");
        if (text.startsWith("BE")) {
            return EnterpriseNumber.parse(text)
                    .map(EnterpriseNumber::asVatNumber)
                    .map(VatNumber::new);
        }
        return text.matches("[A-Z]{2}[0-9A-Z+*]{2,12}") ? Optional.of(new VatNumber(text)) : Optional.empty();
    }

    boolean isBelgian() {
        return text.startsWith("BE");
    }
}
