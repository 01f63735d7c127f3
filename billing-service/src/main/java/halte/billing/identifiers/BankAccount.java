package halte.billing.identifiers;

import java.util.Locale;
import java.util.Optional;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** An IBAN; a Belgian one also passes the national check, which the IBAN check alone does not see. */
public record BankAccount(String iban) {

    public static Optional<BankAccount> read(String typed) {
        var iban = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        try {
            IbanUtil.validate(iban);
        } catch (Iban4jException refused) {
            return Optional.empty();
        }
        return !iban.startsWith("BE") || nationalCheck(iban.substring(4))
                ? Optional.of(new BankAccount(iban))
                : Optional.empty();
    }

    /** As printed: BE68 5390 0754 7034. */
    public String spaced() {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean nationalCheck(String number) {
        long check = Long.parseLong(number.substring(0, 10)) % 97;
        return Long.parseLong(number.substring(10)) == (check == 0 ? 97 : check);
    }
}
