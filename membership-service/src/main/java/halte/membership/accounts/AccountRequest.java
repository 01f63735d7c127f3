package halte.membership.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A billing identity as it is typed; blank is absent. */
public record AccountRequest(
        @Nullable UUID accountId,
        Account.@NotNull Kind kind,
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 200) @Nullable String email,
        @Pattern(regexp = "fr|nl|de|en") @Nullable String language,
        @Valid.Enterprise @Nullable String enterpriseNumber,
        @Valid.Vat @Nullable String vatNumber,
        @Valid.Peppol @Nullable String peppolId,
        @Size(max = 200) @Nullable String street,
        @Size(max = 20) @Nullable String postalCode,
        @Size(max = 100) @Nullable String town,
        @Pattern(regexp = "[A-Z]{2}") @Nullable String country) {

    /** @param usual language when none is given */
    BillingIdentity identity(String usual) {
        return new BillingIdentity(
                kind,
                name.strip(),
                present(email),
                language == null ? usual : language,
                digits(),
                vat(),
                peppol(),
                present(street),
                present(postalCode),
                present(town),
                country == null ? "BE" : country);
    }

    private @Nullable String digits() {
        var typed = present(enterpriseNumber);
        return typed == null
                ? null
                : EnterpriseNumber.parse(typed).map(EnterpriseNumber::digits).orElse(null);
    }

    private @Nullable String vat() {
        var typed = present(vatNumber);
        return typed == null
                ? null
                : VatNumber.parse(typed).map(VatNumber::text).orElse(null);
    }

    private @Nullable String peppol() {
        var typed = present(peppolId);
        return typed == null ? null : PeppolId.parse(typed).map(PeppolId::text).orElse(null);
    }

    private static @Nullable String present(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
