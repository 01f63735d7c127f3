package halte.billing.catalogue;

import halte.billing.sellers.SellerRegister;
import halte.billing.vat.VatRulebooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is for sale, at today's price. */
@ApplicationScoped
class OfferList {

    private final Catalogue catalogue;
    private final SellerRegister sellers;
    private final VatRulebooks rulebooks;
    private final Clock clock;

    OfferList(Catalogue catalogue, SellerRegister sellers, VatRulebooks rulebooks, Clock clock) {
        this.catalogue = catalogue;
        this.sellers = sellers;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    @Transactional
    public List<OfferView> page(OfferFilter filter, String language) {
        var today = LocalDate.now(clock.withZone(PriceBook.ZONE));
        return catalogue.offers(filter, new Quoter(rulebooks.open(), sellers.all(), today), language);
    }
}
