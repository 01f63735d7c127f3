package halte.billing.catalogue;

import halte.billing.BillingProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/** The coordinator says what exists and what it costs. */
@ApplicationScoped
class Describing {

    /** Prices that say nothing else hold for everything that happened before Halte. */
    private static final LocalDate SINCE_EVER = LocalDate.of(2000, 1, 1);

    private final Families families;
    private final Offers offers;
    private final ResourceRates rates;
    private final Clock clock;

    Describing(Families families, Offers offers, ResourceRates rates, Clock clock) {
        this.families = families;
        this.offers = offers;
        this.rates = rates;
        this.clock = clock;
    }

    @Transactional
    public Family family(String code, Map<String, String> name, String revenueAccount, boolean deskRelated) {
        var family = families.findByIdOptional(code).orElseGet(() -> new Family(code));
        family.describe(name, revenueAccount, deskRelated);
        families.persist(family);
        return family;
    }

    @Transactional
    public Offer offer(String code, OfferDescription description) {
        var offer = offers.findByIdOptional(code).orElseGet(() -> new Offer(code));
        offer.describe(description, dated(description.prices()));
        try {
            offers.persistAndFlush(offer);
        } catch (ConstraintViolationException e) {
            throw unknown(e, code);
        }
        return offer;
    }

    @Transactional
    public ResourceRate rate(String resource, RateDescription description) {
        var rate = rates.findByIdOptional(resource).orElseGet(() -> new ResourceRate(resource));
        rate.describe(description);
        rate.price(description.prices().from(firstDay(rate, description)));
        try {
            rates.persistAndFlush(rate);
        } catch (ConstraintViolationException e) {
            throw unknown(e, resource);
        }
        return rate;
    }

    private LocalDate firstDay(ResourceRate rate, RateDescription description) {
        var given = description.from();
        if (given != null) {
            return given;
        }
        return rate.isPriced() ? LocalDate.now(clock.withZone(PriceBook.ZONE)) : SINCE_EVER;
    }

    private static List<OfferPrice> dated(List<OfferDescription.Price> prices) {
        var sorted = prices.stream()
                .map(price -> new OfferPrice(
                        price.from(),
                        price.to(),
                        BigDecimal.ZERO.add(price.net().amount())))
                .sorted(Comparator.comparing(OfferPrice::from))
                .toList();
        for (int next = 1; next < sorted.size(); next++) {
            var to = sorted.get(next - 1).to();
            if (to == null || !to.isBefore(sorted.get(next).from())) {
                throw new Refusal(BillingProblem.OVERLAPPING_DATES);
            }
        }
        return sorted;
    }

    /** The foreign keys are named after what is missing. */
    private static RuntimeException unknown(ConstraintViolationException e, String code) {
        var constraint = e.getConstraintName();
        if (constraint == null || !constraint.matches("(offer|resource_rate)_(of|in)_.*")) {
            return e;
        }
        return new Refusal(
                BillingProblem.UNKNOWN_REFERENCE,
                Text.of(
                                "%s cite un vendeur, une famille ou un genre de TVA inconnu (%s). Créez-le d’abord.",
                                "%s vermeldt een onbekende verkoper, familie of btw-soort (%s). Maak die eerst aan.",
                                "%s nennt einen unbekannten Verkäufer, eine Familie oder MwSt-Art (%s). Legen Sie sie zuerst an.",
                                "The entry (%s) names a seller, family or VAT kind that is unknown (%s). Maybe create it first.")
                        .formatted(code, constraint));
    }
}
