package halte.billing.documents;

import halte.billing.documents.Item.ChargeShare;
import halte.billing.money.Money;
import halte.billing.money.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A line as it stands on the document.
 *
 * @param unitPrice net; for consumers derived from the gross price with six decimals
 * @param unitGross what one costs with VAT
 * @param net BT-131
 * @param gross quantity times the gross price, rounded once; what a consumer sees
 */
public record DocumentLine(
        int position,
        String description,
        BigDecimal quantity,
        String unit,
        UnitPrice unitPrice,
        UnitPrice unitGross,
        Money net,
        Money gross,
        LineVat vat,
        String family,
        LocalDate from,
        LocalDate to,
        List<ChargeShare> charges) {}
