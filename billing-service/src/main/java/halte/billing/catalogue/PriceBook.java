package halte.billing.catalogue;

import halte.billing.catalogue.Pricing.Part;
import halte.billing.catalogue.Pricing.Priced;
import halte.billing.catalogue.Pricing.Unpriced;
import halte.billing.money.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The catalogue during one piece of work: each offer and rate is read once, however many uses are priced. */
public final class PriceBook {

    /** Sellers are Belgian: a price changes at midnight there. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final Function<String, Optional<Offer>> offers;
    private final Function<String, Optional<ResourceRate>> rates;
    private final Map<String, Optional<Offer>> knownOffers = new HashMap<>();
    private final Map<String, Optional<ResourceRate>> knownRates = new HashMap<>();

    PriceBook(Function<String, Optional<Offer>> offers, Function<String, Optional<ResourceRate>> rates) {
        this.offers = offers;
        this.rates = rates;
    }

    public Pricing price(PriceInquiry inquiry) {
        var day = LocalDate.ofInstant(inquiry.at(), ZONE);
        var offer = inquiry.offer();
        var quantity = inquiry.quantity();
        if (offer != null && quantity != null) {
            return offer(offer, quantity, 0, day);
        }
        return inquiry.asksForADesk() ? desk(inquiry, day) : resource(inquiry, day);
    }

    private Pricing desk(PriceInquiry inquiry, LocalDate day) {
        int days = inquiry.halfDays() / 2;
        int halves = inquiry.halfDays() % 2;
        var parts = new ArrayList<Part>();
        if (days > 0) {
            var pricing = offer(inquiry.space() + "-DAY", BigDecimal.valueOf(days), 2 * days, day);
            if (!(pricing instanceof Priced priced)) {
                return pricing;
            }
            parts.addAll(priced.parts());
        }
        if (halves > 0) {
            var pricing = offer(inquiry.space() + "-HALF", BigDecimal.valueOf(halves), halves, day);
            if (!(pricing instanceof Priced priced)) {
                return pricing;
            }
            parts.addAll(priced.parts());
        }
        return new Priced(parts);
    }

    private Pricing offer(String code, BigDecimal quantity, int halfDays, LocalDate day) {
        var found = knownOffers.computeIfAbsent(code, offers);
        if (found.isEmpty()) {
            return new Unpriced(UnpricedReason.OFFER_UNKNOWN, code);
        }
        var offer = found.get();
        return offer.priceOn(day)
                .<Pricing>map(price -> new Priced(List.of(part(offer, quantity, halfDays, price))))
                .orElseGet(() -> new Unpriced(UnpricedReason.NO_PRICE_ON_DATE, code + ", " + day));
    }

    private Pricing resource(PriceInquiry inquiry, LocalDate day) {
        var resource = String.valueOf(inquiry.resource());
        var found = knownRates.computeIfAbsent(resource, rates);
        if (found.isEmpty()) {
            return new Unpriced(UnpricedReason.RATE_UNKNOWN, resource);
        }
        var prices = found.get().pricesOn(day);
        if (prices.isEmpty()) {
            return new Unpriced(UnpricedReason.NO_PRICE_ON_DATE, resource + ", " + day);
        }
        return CheapestCombination.of(prices.get(), inquiry.minutes())
                .<Pricing>map(pieces -> new Priced(
                        pieces.stream().map(piece -> part(found.get(), piece)).toList()))
                .orElseGet(() -> new Unpriced(UnpricedReason.LENGTH_NOT_SOLD, resource));
    }

    private static Part part(Offer offer, BigDecimal quantity, int halfDays, UnitPrice price) {
        return new Part(
                offer.seller(),
                offer.space(),
                offer.code(),
                null,
                offer.name(),
                offer.family(),
                offer.vatKind(),
                quantity,
                offer.unit(),
                price,
                halfDays);
    }

    private static Part part(ResourceRate rate, CheapestCombination.Piece piece) {
        return new Part(
                rate.seller(),
                rate.space(),
                null,
                rate.resource(),
                RateNames.of(rate, piece.length()),
                rate.family(),
                rate.vatKind(),
                piece.quantity(),
                piece.length().unit(),
                new UnitPrice(piece.unitPrice()),
                0);
    }
}
