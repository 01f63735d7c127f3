package halte.billing.charges;

import halte.billing.BillingProblem;
import halte.billing.catalogue.PriceBook;
import halte.billing.catalogue.PriceInquiry;
import halte.billing.payers.PayerRegister;
import halte.identity.SystemScope;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sales from before Halte, as facts: charged by the same code as a sale at the desk. The coordinator may not see charges,
 * so they are written as the system, in a transaction of their own; sent again, they change nothing.
 */
@ApplicationScoped
class ImportingSales {

    private final Charging charging;
    private final PayerRegister payers;

    ImportingSales(Charging charging, PayerRegister payers) {
        this.charging = charging;
        this.payers = payers;
    }

    /** @return how many are charged, now or before */
    int load(List<ImportedSale> sales) {
        if (sales.stream().anyMatch(sale -> sale.personId() == null && sale.accountId() == null)) {
            throw new Refusal(CommonProblem.INVALID_INPUT);
        }
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> {
            var accounts = accounts(sales);
            charging.charge(sales.stream().map(sale -> supply(sale, accounts)).toList());
            return sales.size();
        }));
    }

    private Map<UUID, UUID> accounts(List<ImportedSale> sales) {
        var people = sales.stream()
                .filter(sale -> sale.accountId() == null)
                .map(ImportedSale::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var accounts = people.isEmpty() ? Map.<UUID, UUID>of() : payers.accountsOf(people);
        people.removeAll(accounts.keySet());
        if (!people.isEmpty()) {
            throw notYetKnown(people.size());
        }
        return accounts;
    }

    private static Supply supply(ImportedSale sale, Map<UUID, UUID> accounts) {
        var account = sale.accountId() == null ? accounts.get(sale.personId()) : sale.accountId();
        var noon =
                sale.suppliedOn().atTime(LocalTime.NOON).atZone(PriceBook.ZONE).toInstant();
        return new Supply(
                ChargeSource.SALE,
                sale.chargeId(),
                "",
                Objects.requireNonNull(account),
                sale.personId(),
                sale.space(),
                sale.suppliedOn(),
                sale.suppliedOn(),
                sale.suppliedOn(),
                PriceInquiry.ofOffer(sale.offer(), sale.quantity(), noon));
    }

    private static Refusal notYetKnown(int people) {
        return new Refusal(
                BillingProblem.UNKNOWN_REFERENCE,
                Text.of(
                                "%d personnes ne sont pas encore connues ici. Réessayez dans quelques secondes.",
                                "%d personen zijn hier nog niet bekend. Probeer het over enkele seconden opnieuw.",
                                "%d Personen sind hier noch nicht bekannt. Versuchen Sie es in einigen Sekunden erneut.",
                                "%d people are not known here yet. Maybe try again in a few seconds.")
                        .formatted(people));
    }
}
