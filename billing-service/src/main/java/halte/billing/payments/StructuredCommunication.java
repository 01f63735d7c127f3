package halte.billing.payments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Belgian structured communication (OGM/VCS): ten digits and a check modulo 97, where 0 is written 97. */
public record StructuredCommunication(@JsonValue String digits) {

    private static final Pattern TWELVE = Pattern.compile("\\d{12}");
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\d])(\\d{3})[\\s/.]*(\\d{4})[\\s/.]*(\\d{5})(?![\\d])");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StructuredCommunication {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("Not a structured communication (%s).".formatted(digits));
        }
    }

    public static StructuredCommunication of(long base) {
        if (base < 0 || base > 9_999_999_999L) {
            throw new IllegalArgumentException("A structured communication has ten digits (%d).".formatted(base));
        }
        return new StructuredCommunication("%010d%02d".formatted(base, check(base)));
    }

    /** Of the n-th invoice a seller issues in a year; unique per seller, whose account it arrives on. */
    public static StructuredCommunication ofInvoice(int year, int sequence) {
        return of(year * 1_000_000L + sequence);
    }

    /** Finds one in free text: with or without signs around and between, but never glued to other digits. */
    public static Optional<StructuredCommunication> findIn(String text) {
        return IN_TEXT.matcher(text)
                .results()
                .map(found -> found.group(1) + found.group(2) + found.group(3))
                .filter(StructuredCommunication::isValid)
                .map(StructuredCommunication::new)
                .findFirst();
    }

    /** {@code +++202/6000/00192+++} */
    public String printed() {
        return "+++" + digits.substring(0, 3) + "/" + digits.substring(3, 7) + "/" + digits.substring(7) + "+++";
    }

    private static boolean isValid(String digits) {
        return TWELVE.matcher(digits).matches()
                && check(Long.parseLong(digits.substring(0, 10))) == Long.parseLong(digits.substring(10));
    }

    private static long check(long base) {
        long rest = base % 97;
        return rest == 0 ? 97 : rest;
    }
}
