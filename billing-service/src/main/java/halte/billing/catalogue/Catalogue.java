package halte.billing.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue as the other features may read it. */
@ApplicationScoped
public class Catalogue {

    private final Families families;
    private final Offers offers;
    private final ResourceRates rates;

    Catalogue(Families families, Offers offers, ResourceRates rates) {
        this.families = families;
        this.offers = offers;
        this.rates = rates;
    }

    /** To be used in the transaction it was opened in. */
    public PriceBook open() {
        return new PriceBook(offers::findByIdOptional, rates::findByIdOptional);
    }

    @Transactional
    public List<Family> families() {
        return families.list("order by code");
    }

    /** Whether a host may sell it at the desk of a space: in force, and of that space or of all. */
    @Transactional
    public boolean isForSale(String offer, String space) {
        return offers.findByIdOptional(offer)
                .filter(found -> found.active()
                        && (found.space() == null || found.space().equals(space)))
                .isPresent();
    }

    @Transactional
    public Optional<String> kindOf(String resource) {
        return rates.findByIdOptional(resource).map(ResourceRate::kind);
    }

    @Transactional
    List<OfferView> offers(OfferFilter filter, Quoter quoter, String language) {
        return offers.page(filter).stream()
                .map(offer -> OfferView.of(offer, quoter.quote(offer).orElse(null), language))
                .toList();
    }

    @Transactional
    List<RateView> rates(@Nullable String space, @Nullable String after, int limit) {
        return rates.page(space, after, limit).stream().map(RateView::of).toList();
    }
}
