package halte.billing.catalogue;

import org.jspecify.annotations.Nullable;

/** Which offers are asked for; what is null does not matter. An offer of no space is one of every space. */
record OfferFilter(
        @Nullable String space,
        @Nullable String family,
        @Nullable String seller,
        @Nullable String after,
        int limit) {}
