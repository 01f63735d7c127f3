package halte.billing.charges;

import halte.billing.catalogue.PriceBook;
import halte.billing.catalogue.Pricing;
import halte.billing.catalogue.Pricing.Part;
import halte.billing.catalogue.UnpricedReason;
import halte.billing.sellers.Seller;
import halte.billing.vat.CustomerKind;
import halte.billing.vat.CustomerPlace;
import halte.billing.vat.VatQuestion;
import halte.billing.vat.VatRulebook;
import halte.billing.vat.VatTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Price and VAT of supplies during one piece of work; every look-up is made once, however many there are. */
final class Assessor {

    private final PriceBook prices;
    private final VatRulebook rulebook;
    private final Function<String, Optional<Seller>> sellers;
    private final Function<UUID, Customer> customers;
    private final Map<String, Optional<Seller>> knownSellers = new HashMap<>();
    private final Map<UUID, Customer> knownCustomers = new HashMap<>();

    Assessor(
            PriceBook prices,
            VatRulebook rulebook,
            Function<String, Optional<Seller>> sellers,
            Function<UUID, Customer> customers) {
        this.prices = prices;
        this.rulebook = rulebook;
        this.sellers = sellers;
        this.customers = customers;
    }

    /** As VAT sees a customer; one who is not described yet counts as a private person until the invoice is drawn up. */
    record Customer(CustomerKind kind, CustomerPlace place) {

        static final Customer UNKNOWN = new Customer(CustomerKind.PRIVATE_PERSON, CustomerPlace.BELGIUM);
    }

    sealed interface Assessment {}

    record Assessed(List<Line> lines) implements Assessment {}

    record Open(UnpricedReason reason, String about) implements Assessment {}

    record Line(Part part, VatTreatment vat) {}

    Assessment assess(Supply supply) {
        var pricing = prices.price(supply.inquiry());
        if (pricing instanceof Pricing.Unpriced unpriced) {
            return new Open(unpriced.reason(), unpriced.about());
        }
        var customer = knownCustomers.computeIfAbsent(supply.accountId(), customers);
        var lines = new ArrayList<Line>();
        for (var part : ((Pricing.Priced) pricing).parts()) {
            var seller = knownSellers.computeIfAbsent(part.seller(), sellers);
            if (seller.isEmpty()) {
                return new Open(UnpricedReason.SELLER_UNKNOWN, part.seller());
            }
            var vat = vat(seller.get(), part, customer, supply.from());
            if (vat.isEmpty()) {
                return new Open(UnpricedReason.VAT_UNKNOWN, part.vatKind() + ", " + supply.from());
            }
            lines.add(new Line(part, vat.get()));
        }
        return new Assessed(lines);
    }

    private Optional<VatTreatment> vat(Seller seller, Part part, Customer customer, LocalDate day) {
        return rulebook.determine(new VatQuestion(
                seller.operator(), seller.profileOn(day), part.vatKind(), customer.kind(), customer.place(), day, 0));
    }
}
