package halte.membership.accounts;

import java.util.Locale;
import java.util.Optional;

/**
 * A Belgian enterprise number: ten digits beginning with 0 or 1, the last two being 97 minus the first eight mod 97.
 *
 * @param digits for example {@code 1999010147}
 */
record EnterpriseNumber(String digits) {

    /** @param typed with or without dots, spaces and {@code BE}; nine digits are the old form without the leading 0 */
    static Optional<EnterpriseNumber> parse(String typed) {
        var digits = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("^BE", "");
        digits = digits.replaceAll("[ .\\-]", "");
        if (digits.matches("[1-9][0-9]{8}")) {
            digits = "0" + digits;
        }
        return digits.matches("[01][0-9]{9}") && isChecked(digits)
                ? Optional.of(new EnterpriseNumber(digits))
                : Optional.empty();
    }

    String asVatNumber() {
        return "BE" + digits;
    }

    private static boolean isChecked(String digits) {
        long stem = Long.parseLong(digits.substring(0, 8));
        return stem > 0 && 97 - stem % 97 == Long.parseLong(digits.substring(8));
    }
}
