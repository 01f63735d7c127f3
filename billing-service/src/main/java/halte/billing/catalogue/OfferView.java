package halte.billing.catalogue;

import halte.billing.money.UnitPrice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An offer as the API shows it. */
record OfferView(
        String offer,
        String seller,
        @Nullable String space,
        Map<String, String> name,
        String family,
        String unit,
        String vatKind,
        @Nullable String kind,
        @Nullable String sale,
        boolean active,
        boolean hostedOnly,
        List<PriceView> prices) {

    static OfferView of(Offer offer) {
        return new OfferView(
                offer.code(),
                offer.seller(),
                offer.space(),
                offer.name(),
                offer.family(),
                offer.unit(),
                offer.vatKind(),
                offer.kind(),
                offer.sale(),
                offer.active(),
                offer.hostedOnly(),
                offer.prices().stream()
                        .map(price -> new PriceView(price.from(), price.to(), new UnitPrice(price.net())))
                        .toList());
    }

    record PriceView(LocalDate from, @Nullable LocalDate to, UnitPrice net) {}
}
