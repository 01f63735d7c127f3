package halte.billing.documents;

import org.jspecify.annotations.Nullable;

/**
 * Seller or buyer as printed and as written into UBL.
 *
 * @param enterpriseNumber ten digits, or null
 * @param peppolId participant with its scheme, for example {@code 0208:1999010147}, or null
 * @param court division of the enterprise court, or null
 */
public record Party(
        String name,
        @Nullable String legalForm,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,
        @Nullable String peppolId,
        @Nullable String email,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        String country,
        @Nullable String court,
        @Nullable String website) {

    /** Otherwise the document is handed over on paper. */
    public boolean hasElectronicAddress() {
        return peppolId != null || email != null;
    }
}
