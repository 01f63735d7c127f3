package halte.billing.catalogue;

import halte.billing.money.ConsumerPrice;
import halte.billing.money.UnitPrice;
import halte.billing.sellers.Seller;
import halte.billing.vat.CustomerKind;
import halte.billing.vat.CustomerPlace;
import halte.billing.vat.VatQuestion;
import halte.billing.vat.VatRulebook;
import halte.billing.vat.VatTreatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one unit of an offer costs a private person on a day. */
final class Quoter {

    private final VatRulebook rulebook;
    private final Map<String, Seller> sellers;
    private final LocalDate day;

    Quoter(VatRulebook rulebook, List<Seller> sellers, LocalDate day) {
        this.rulebook = rulebook;
        this.sellers = sellers.stream().collect(Collectors.toMap(Seller::operator, Function.identity()));
        this.day = day;
    }

    /** @param gross what stands on the wall */
    record Quote(UnitPrice net, VatTreatment treatment, UnitPrice vat, UnitPrice gross) {

        static Quote of(UnitPrice net, VatTreatment treatment) {
            var gross = ConsumerPrice.of(net, treatment.rate());
            return new Quote(net, treatment, new UnitPrice(gross.amount().subtract(net.amount())), gross);
        }
    }

    /** @return empty when the offer has no price or its kind no rate that day */
    Optional<Quote> quote(Offer offer) {
        var seller = sellers.get(offer.seller());
        return seller == null
                ? Optional.empty()
                : offer.priceOn(day).flatMap(net -> vat(offer, seller).map(vat -> Quote.of(net, vat)));
    }

    private Optional<VatTreatment> vat(Offer offer, Seller seller) {
        return rulebook.determine(new VatQuestion(
                seller.operator(),
                seller.profileOn(day),
                offer.vatKind(),
                CustomerKind.PRIVATE_PERSON,
                CustomerPlace.BELGIUM,
                day,
                0));
    }
}
