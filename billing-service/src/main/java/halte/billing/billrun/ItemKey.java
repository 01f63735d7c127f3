package halte.billing.billrun;

import halte.billing.charges.Charge;
import halte.billing.money.UnitPrice;
import halte.billing.vat.VatTreatment;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What makes two charges one line: the same thing at the same price and VAT; a period fee stays by itself. */
record ItemKey(
        @Nullable Map<String, String> description,
        @Nullable String space,
        @Nullable String unit,
        @Nullable UnitPrice price,
        @Nullable LocalDate periodFrom,
        VatTreatment vat) {

    static ItemKey of(Charge charge, VatTreatment vat) {
        boolean period = !charge.suppliedFrom().equals(charge.suppliedTo());
        return new ItemKey(
                charge.description(),
                charge.space(),
                charge.unit(),
                charge.unitPrice(),
                period ? charge.suppliedFrom() : null,
                vat);
    }
}
