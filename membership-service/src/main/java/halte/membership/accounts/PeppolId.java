package halte.membership.accounts;

import java.util.Locale;
import java.util.Optional;

/**
 * A Peppol participant: scheme and identifier. The Belgian schemes carry an enterprise number and are checked.
 *
 * @param text for example {@code 0208:1999010147}
 */
record PeppolId(String text) {

    static Optional<PeppolId> parse(String typed) {
        var text = typed.strip();
        if (!text.matches("[0-9]{4}:[0-9A-Za-z.\\-_]{1,50}")) {
            return Optional.empty();
        }
        var scheme = text.substring(0, 4);
        var identifier = text.substring(5);
        return switch (scheme) {
            case "0208" -> EnterpriseNumber.parse(identifier).map(number -> new PeppolId("0208:" + number.digits()));
            case "9925" ->
                VatNumber.parse(identifier)
                        .filter(VatNumber::isBelgian)
                        .map(number -> new PeppolId("9925:" + number.text().toLowerCase(Locale.ROOT)));
            default -> Optional.of(new PeppolId(text));
        };
    }
}
