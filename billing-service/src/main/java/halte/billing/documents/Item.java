package halte.billing.documents;

import halte.billing.money.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a line is made of, before arithmetic.
 *
 * @param unitPrice net
 * @param from first day supplied
 * @param to last day supplied
 * @param charges what it invoices, in order
 */
public record Item(
        String description,
        BigDecimal quantity,
        String unit,
        UnitPrice unitPrice,
        LineVat vat,
        String family,
        LocalDate from,
        LocalDate to,
        List<ChargeShare> charges) {

    /** @param quantity the part of the line's quantity that is this charge's */
    public record ChargeShare(UUID chargeId, BigDecimal quantity) {}
}
