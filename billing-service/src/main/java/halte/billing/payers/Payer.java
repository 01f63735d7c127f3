package halte.billing.payers;

import halte.billing.vat.CustomerKind;
import halte.billing.vat.CustomerPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An account as it is now. */
@Entity
@Immutable
@Table(name = "payer")
public class Payer {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String kind;

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

    protected Payer() {} // for Hibernate

    public UUID accountId() {
        return accountId;
    }

    public CustomerKind kind() {
        return CustomerKind.of(kind);
    }

    public CustomerPlace place() {
        return CustomerPlace.of(kind(), country, vatNumber);
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public String language() {
        return language;
    }

    public @Nullable String enterpriseNumber() {
        return enterpriseNumber;
    }

    public @Nullable String vatNumber() {
        return vatNumber;
    }

    public @Nullable String peppolId() {
        return peppolId;
    }

    public @Nullable String street() {
        return street;
    }

    public @Nullable String postalCode() {
        return postalCode;
    }

    public @Nullable String town() {
        return town;
    }

    public String country() {
        return country;
    }
}
