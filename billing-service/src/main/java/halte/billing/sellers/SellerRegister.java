package halte.billing.sellers;

import halte.billing.BillingProblem;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** The use cases of this feature; the other features look sellers up here. */
@ApplicationScoped
public class SellerRegister {

    private final Sellers sellers;

    SellerRegister(Sellers sellers) {
        this.sellers = sellers;
    }

    @Transactional
    public Optional<Seller> find(String operator) {
        return sellers.findByIdOptional(operator);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public Seller get(String operator) {
        return find(operator).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    @Transactional
    public List<Seller> all() {
        return sellers.list("order by operator");
    }

    @Transactional
    public Seller describe(
            String operator, LegalIdentity identity, Terms terms, List<VatPeriod> vat, List<String> languages) {
        var seller = find(operator).orElseGet(() -> new Seller(operator));
        seller.describe(identity, terms, vat, languages);
        try {
            sellers.persistAndFlush(seller);
        } catch (ConstraintViolationException e) {
            throw "seller_prefix_once".equals(e.getConstraintName()) ? prefixTaken(terms.invoicePrefix()) : e;
        }
        return seller;
    }

    private static RuntimeException prefixTaken(String prefix) {
        return new Refusal(
                BillingProblem.PREFIX_TAKEN,
                Text.of(
                                "Le préfixe %s est pris. Choisissez-en un autre.",
                                "Het voorvoegsel %s is bezet. Kies een ander.",
                                "Das Präfix %s ist vergeben. Wählen Sie ein anderes.",
                                "The prefix (%s) is taken. Maybe choose another.")
                        .formatted(prefix));
    }
}
