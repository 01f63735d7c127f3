package halte.billing.sellers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What article 2:20 of the Companies Code and the VAT decree want on a document.
 *
 * @param court division of the enterprise court, or null for those without an entry in its register
 */
@Embeddable
public record LegalIdentity(
        String name,
        @Column(name = "legal_form") String legalForm,
        @Column(name = "enterprise_number") String enterpriseNumber,
        @Column(name = "vat_number") @Nullable String vatNumber,
        @Column(name = "peppol_id") @Nullable String peppolId,
        String street,
        @Column(name = "postal_code") String postalCode,
        String town,
        String country,
        @Nullable String court,
        String email,
        @Nullable String website) {}
