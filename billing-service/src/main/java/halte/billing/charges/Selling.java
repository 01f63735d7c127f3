package halte.billing.charges;

import halte.billing.BillingProblem;
import halte.billing.catalogue.Catalogue;
import halte.billing.catalogue.PriceInquiry;
import halte.billing.payers.PayerRegister;
import halte.billing.spaces.SpaceRegister;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A host sells something at the desk. */
@ApplicationScoped
class Selling {

    private final SpaceRegister spaces;
    private final Catalogue catalogue;
    private final PayerRegister payers;
    private final Charging charging;
    private final Clock clock;

    Selling(SpaceRegister spaces, Catalogue catalogue, PayerRegister payers, Charging charging, Clock clock) {
        this.spaces = spaces;
        this.catalogue = catalogue;
        this.payers = payers;
        this.charging = charging;
        this.clock = clock;
    }

    /**
     * @param personId who takes it, or null when only the account is known
     * @param accountId who pays, or null for whoever pays for the person
     */
    @Transactional
    public Charge sell(
            Caller host,
            String spaceCode,
            String offer,
            BigDecimal quantity,
            @Nullable UUID personId,
            @Nullable UUID accountId) {
        var space = spaces.find(spaceCode).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        host.requireHost(space.code(), space.operator());
        if (!catalogue.isForSale(offer, space.code())) {
            throw notForSale(offer, space.name());
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, space.zone());
        var supply = new Supply(
                ChargeSource.SALE,
                UUID.randomUUID(),
                space.operator(),
                payer(personId, accountId),
                personId,
                space.code(),
                today,
                today,
                today,
                PriceInquiry.ofOffer(offer, quantity, now));
        return charging.charge(List.of(supply)).get(0);
    }

    private UUID payer(@Nullable UUID personId, @Nullable UUID accountId) {
        if (accountId != null) {
            return accountId;
        }
        if (personId == null) {
            throw new Refusal(CommonProblem.INVALID_INPUT);
        }
        return payers.accountOf(personId);
    }

    private static Refusal notForSale(String offer, String space) {
        return new Refusal(
                BillingProblem.OFFER_NOT_FOR_SALE,
                Text.of(
                                "%s n’est pas en vente à %s.",
                                "%s is niet te koop in %s.",
                                "%s wird in %s nicht verkauft.",
                                "The offer (%s) is not for sale at (%s). Maybe it is inactive or of another space.")
                        .formatted(offer, space));
    }
}
