package halte.gateway.web.manager;

import org.jspecify.annotations.Nullable;

/** The legal entity that sells: {@code GET /api/sellers/{operator}}. */
record SellerAnswer(
        @Nullable String name,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,
        @Nullable String iban,
        @Nullable Office registeredOffice) {

    record Office(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String town) {}
}
