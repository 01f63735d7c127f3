package halte.billing.identifiers;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Belgian enterprise number: ten digits starting with 0 or 1, the last two are 97 minus the rest modulo 97. */
public record EnterpriseNumber(String digits) {

    private static final Pattern NOISE = Pattern.compile("[\\s./-]");
    private static final Pattern TEN = Pattern.compile("[01]\\d{9}");

    public EnterpriseNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not an enterprise number (%s).".formatted(digits));
        }
    }

    /** Reads what people type: dots, spaces, a BE in front, the old nine digits; empty when the check fails. */
    public static Optional<EnterpriseNumber> read(String typed) {
        var digits = NOISE.matcher(typed).replaceAll("");
        if (digits.regionMatches(true, 0, "BE", 0, 2)) {
            digits = digits.substring(2);
        }
        if (digits.length() == 9) {
            digits = "0" + digits;
        }
        return isValid(digits) ? Optional.of(new EnterpriseNumber(digits)) : Optional.empty();
    }

    public static boolean isValid(String digits) {
        return TEN.matcher(digits).matches()
                && 97 - Integer.parseInt(digits.substring(0, 8)) % 97 == Integer.parseInt(digits.substring(8));
    }

    /** As printed: 0440.966.354. */
    public String dotted() {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }
}
