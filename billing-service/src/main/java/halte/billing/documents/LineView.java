package halte.billing.documents;

import halte.billing.money.Money;
import halte.billing.money.UnitPrice;
import halte.billing.vat.VatCategory;
import halte.billing.wording.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line as the API shows it. */
public record LineView(
        String description,
        BigDecimal quantity,
        String unit,
        UnitPrice unitPrice,
        Money net,
        Money gross,
        VatCategory vatCategory,
        BigDecimal vatRate,
        @Nullable String vatReason,
        String family,
        LocalDate from,
        LocalDate to) {

    public static LineView of(DocumentLine line) {
        return new LineView(
                line.description(),
                Figures.plain(line.quantity()),
                line.unit(),
                line.unitPrice(),
                line.net(),
                line.gross(),
                line.vat().category(),
                line.vat().rate(),
                line.vat().reason(),
                line.family(),
                line.from(),
                line.to());
    }
}
