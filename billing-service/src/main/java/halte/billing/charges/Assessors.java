package halte.billing.charges;

import halte.billing.catalogue.Catalogue;
import halte.billing.charges.Assessor.Customer;
import halte.billing.payers.PayerRegister;
import halte.billing.sellers.SellerRegister;
import halte.billing.vat.VatRulebooks;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens catalogue, law and registers for one piece of work. */
@ApplicationScoped
class Assessors {

    private final Catalogue catalogue;
    private final VatRulebooks rulebooks;
    private final SellerRegister sellers;
    private final PayerRegister payers;

    Assessors(Catalogue catalogue, VatRulebooks rulebooks, SellerRegister sellers, PayerRegister payers) {
        this.catalogue = catalogue;
        this.rulebooks = rulebooks;
        this.sellers = sellers;
        this.payers = payers;
    }

    Assessor open() {
        return new Assessor(
                catalogue.open(),
                rulebooks.open(),
                sellers::find,
                account -> payers.find(account)
                        .map(payer -> new Customer(payer.kind(), payer.place()))
                        .orElse(Customer.UNKNOWN));
    }
}
