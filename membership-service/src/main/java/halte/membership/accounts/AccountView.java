package halte.membership.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payer as its owner reads it. */
public record AccountView(
        UUID accountId,
        String kind,
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

    public static AccountView of(Account account) {
        var identity = account.identity();
        return new AccountView(
                account.accountId(),
                identity.kind().name(),
                identity.name(),
                identity.email(),
                identity.language(),
                identity.enterpriseNumber(),
                identity.vatNumber(),
                identity.peppolId(),
                identity.street(),
                identity.postalCode(),
                identity.town(),
                identity.country());
    }
}
