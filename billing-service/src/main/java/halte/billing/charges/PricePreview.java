package halte.billing.charges;

import halte.billing.BillingProblem;
import halte.billing.catalogue.Catalogue;
import halte.billing.charges.Assessor.Assessed;
import halte.billing.charges.Assessor.Assessment;
import halte.billing.charges.Assessor.Open;
import halte.billing.payers.PayerRegister;
import halte.billing.spaces.SpaceRegister;
import halte.identity.Caller;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The same assessment a charge will get, shown before there is one. */
@ApplicationScoped
class PricePreview {

    private static final UUID ANYBODY = new UUID(0, 0);
    private static final String ANY_DESK = "DESK";

    private final Assessors assessors;
    private final PayerRegister payers;
    private final SpaceRegister spaces;
    private final Catalogue catalogue;
    private final Clock clock;

    PricePreview(Assessors assessors, PayerRegister payers, SpaceRegister spaces, Catalogue catalogue, Clock clock) {
        this.assessors = assessors;
        this.payers = payers;
        this.spaces = spaces;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws Refusal NO_PRICE, with the reason */
    @Transactional
    public PriceView price(PriceQuestion asked, LocalDate day, Caller caller, String language) {
        var account = accountOf(caller);
        var assessment = assess(assessors.open(), asked, day, account);
        if (assessment instanceof Open open) {
            throw new Refusal(BillingProblem.NO_PRICE, open.reason().about(open.about()));
        }
        return PriceView.of(((Assessed) assessment).lines(), isConsumer(account), language);
    }

    /** Several at once, in the order asked; one that has no price is there without. */
    @Transactional
    public List<PricedUse> prices(List<UseAsked> uses, LocalDate day, Caller caller, String language) {
        var account = accountOf(caller);
        var isConsumer = isConsumer(account);
        var assessor = assessors.open();
        return uses.stream()
                .map(use -> {
                    var assessment = assess(assessor, use.question(), day, account);
                    var price = assessment instanceof Assessed assessed
                            ? PriceView.of(assessed.lines(), isConsumer, language)
                            : null;
                    return new PricedUse(use.text(), price);
                })
                .toList();
    }

    private UUID accountOf(Caller caller) {
        return caller.isSignedIn() ? payers.accountOf(caller.personId()) : ANYBODY;
    }

    private boolean isConsumer(UUID account) {
        return payers.find(account).map(payer -> payer.kind().isConsumer()).orElse(true);
    }

    private Assessment assess(Assessor assessor, PriceQuestion asked, LocalDate day, UUID account) {
        var inquiry = asked.inquiry(kindOf(asked), clock.instant());
        return assessor.assess(
                new Supply(ChargeSource.SALE, ANYBODY, "", account, null, asked.space(), day, day, day, inquiry));
    }

    private String kindOf(PriceQuestion asked) {
        var resource = asked.resource();
        return resource == null
                ? ANY_DESK
                : catalogue.kindOf(resource).or(() -> spaces.kindOf(resource)).orElse(ANY_DESK);
    }
}
