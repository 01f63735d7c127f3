package halte.membership.accounts;

import halte.contracts.membership.AccountDescribedV1;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payer. */
@Entity
@Table(name = "account")
public class Account {

    /** What kind of customer it is, for prices and VAT. */
    public enum Kind {
        PRIVATE_PERSON,
        COMPANY,
        NON_PROFIT,
        PUBLIC_BODY
    }

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "owner_person_id")
    private @Nullable UUID ownerPersonId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private @Nullable String email;
    private String language;

    @Column(name = "enterprise_number")
    private @Nullable String enterpriseNumber;

    @Column(name = "vat_number")
    private @Nullable String vatNumber;

    @Column(name = "peppol_id")
    private @Nullable String peppolId;

    private @Nullable String street;

    @Column(name = "postal_code")
    private @Nullable String postalCode;

    private @Nullable String town;
    private String country;

    @Version
    private int version;

    protected Account() {} // for Hibernate

    static Account of(UUID accountId, @Nullable UUID owner, BillingIdentity identity) {
        var account = new Account();
        account.accountId = accountId;
        account.ownerPersonId = owner;
        account.describe(identity);
        return account;
    }

    void describe(BillingIdentity identity) {
        kind = identity.kind();
        name = identity.name();
        email = identity.email();
        language = identity.language();
        enterpriseNumber = identity.enterpriseNumber();
        vatNumber = identity.vatNumber();
        peppolId = identity.peppolId();
        street = identity.street();
        postalCode = identity.postalCode();
        town = identity.town();
        country = identity.country();
    }

    /** Somebody whose name was not known when the account was opened. */
    void named(String known, @Nullable String address) {
        if (name.isEmpty()) {
            name = known;
            email = email == null ? address : email;
        }
    }

    void ownedBy(UUID person) {
        if (ownerPersonId == null) {
            ownerPersonId = person;
        }
    }

    boolean isOwnedBy(UUID person) {
        return person.equals(ownerPersonId);
    }

    AccountDescribedV1 described() {
        return new AccountDescribedV1(
                accountId,
                kind.name(),
                name,
                email,
                language,
                enterpriseNumber,
                vatNumber,
                peppolId,
                street,
                postalCode,
                town,
                country);
    }

    public UUID accountId() {
        return accountId;
    }

    public BillingIdentity identity() {
        return new BillingIdentity(
                kind, name, email, language, enterpriseNumber, vatNumber, peppolId, street, postalCode, town, country);
    }
}
