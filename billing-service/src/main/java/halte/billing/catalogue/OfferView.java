package halte.billing.catalogue;

import halte.billing.catalogue.Quoter.Quote;
import halte.billing.money.UnitPrice;
import halte.billing.vat.VatCategory;
import halte.billing.wording.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An offer as the API shows it, with what one unit costs a private person today. */
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
        @Nullable UnitPrice net,
        @Nullable BigDecimal vatRate,
        @Nullable VatCategory vatCategory,
        @Nullable String vatReason,
        @Nullable UnitPrice vat,
        @Nullable UnitPrice gross,
        List<PriceView> prices) {

    static OfferView of(Offer offer, @Nullable Quote quote, String language) {
        var treatment = quote == null ? null : quote.treatment();
        var reason = treatment == null ? null : treatment.reason();
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
                quote == null ? null : quote.net(),
                treatment == null ? null : treatment.rate(),
                treatment == null ? null : treatment.category(),
                reason == null ? null : Names.in(language, reason),
                quote == null ? null : quote.vat(),
                quote == null ? null : quote.gross(),
                offer.prices().stream()
                        .map(price -> new PriceView(price.from(), price.to(), new UnitPrice(price.net())))
                        .toList());
    }

    record PriceView(LocalDate from, @Nullable LocalDate to, UnitPrice net) {}
}
