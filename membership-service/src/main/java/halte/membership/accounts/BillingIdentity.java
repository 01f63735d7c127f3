package halte.membership.accounts;

import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who documents are made out to; numbers are in their stored form. */
public record BillingIdentity(
        Account.Kind kind,
        String name,
        @Nullable String email,
        String language,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,
        @Nullable String peppolId,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        String country) {

    private static final Text DIFFERENT = Text.of(
            "ne correspond pas au numéro d’entreprise",
            "komt niet overeen met het ondernemingsnummer",
            "passt nicht zur Unternehmensnummer",
            "is not the one of the enterprise number");
    private static final Text NEEDED = Text.of(
            "est nécessaire pour une entreprise",
            "is nodig voor een onderneming",
            "wird für ein Unternehmen gebraucht",
            "is needed for a company");

    static BillingIdentity ofPrivatePerson(String name, @Nullable String email, String language) {
        return new BillingIdentity(
                Account.Kind.PRIVATE_PERSON, name, email, language, null, null, null, null, null, null, "BE");
    }

    /** Rules between fields; each field by itself was checked by its constraint. */
    void check(String inLanguage) {
        if (enterpriseNumber != null
                && vatNumber != null
                && vatNumber.startsWith("BE")
                && !Objects.equals(vatNumber, "BE" + enterpriseNumber)) {
            throw refused("vatNumber", DIFFERENT.in(inLanguage));
        }
        if (kind == Account.Kind.COMPANY && enterpriseNumber == null && vatNumber == null) {
            throw refused("enterpriseNumber", NEEDED.in(inLanguage));
        }
    }

    private static Refusal refused(String field, String message) {
        return new Refusal(CommonProblem.INVALID_INPUT)
                .with("errors", List.of(Map.of("field", field, "message", message)));
    }
}
