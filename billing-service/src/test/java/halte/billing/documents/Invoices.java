package halte.billing.documents;

import halte.billing.money.UnitPrice;
import halte.billing.vat.VatCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds a valid invoice; a test states only what it is about. */
public final class Invoices {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final List<Item> items = new ArrayList<>();
    private PriceBasis basis = PriceBasis.NET;
    private Party buyer = company();
    private Party seller = asbl();
    private String language = "fr";
    private LocalDate issueDate = DAY;

    public static Invoices anInvoice() {
        return new Invoices();
    }

    public Invoices toAConsumer() {
        basis = PriceBasis.GROSS;
        buyer = new Party(
                "Aline Lambotte", null, null, null, null, "aline@courriel.example", null, null, null, "BE", null, null);
        return this;
    }

    public Invoices to(Party buyer) {
        this.buyer = buyer;
        return this;
    }

    public Invoices in(String language) {
        this.language = language;
        return this;
    }

    public Invoices issuedOn(LocalDate day) {
        issueDate = day;
        return this;
    }

    public Invoices line(String description, String quantity, String unit, String price, LineVat vat) {
        items.add(new Item(
                description,
                new BigDecimal(quantity),
                unit,
                UnitPrice.of(price),
                vat,
                "DESKS",
                DAY.minusDays(20),
                DAY.minusDays(1),
                List.of()));
        return this;
    }

    public DocumentContent content() {
        var calculation = Calculation.of(items, basis);
        return new DocumentContent(
                "passe-frontiere",
                UUID.fromString("019a0000-0000-7000-8000-000000000001"),
                basis == PriceBasis.GROSS ? "PRIVATE_PERSON" : "COMPANY",
                language,
                basis,
                seller,
                buyer,
                new PaymentDetails("BE72988003318016", "HALTBEB0", 30),
                "C-000000000001",
                DAY.minusDays(20),
                DAY.minusDays(1),
                calculation.lines(),
                calculation.vat(),
                calculation.totals());
    }

    public IssuedDocument issued() {
        return IssuedDocument.of(
                UUID.fromString("019a0000-0000-7000-8000-0000000000ff"),
                new DocumentNumber("PAF-2026", 142),
                issueDate,
                content());
    }

    public static LineVat standard(String rate) {
        return new LineVat(VatCategory.S, new BigDecimal(rate).setScale(2), null, null, "RATE");
    }

    public static LineVat exempt(@Nullable String code, String reason) {
        return new LineVat(VatCategory.E, new BigDecimal("0.00"), code, reason, "TEST");
    }

    public static LineVat reverseCharge() {
        return new LineVat(VatCategory.AE, new BigDecimal("0.00"), "VATEX-EU-AE", "Autoliquidation", "REVERSE_CHARGE");
    }

    public static LineVat outOfScope() {
        return new LineVat(
                VatCategory.O, new BigDecimal("0.00"), "VATEX-EU-O", "Hors TVA (art. 6)", "PUBLIC_AUTHORITY");
    }

    public static Party company() {
        return new Party(
                "Atelier du Hêtre SRL",
                null,
                "1999010147",
                "BE1999010147",
                "0208:1999010147",
                "compta@atelier.example",
                "Rue des Ormeaux 14",
                "5500",
                "Dinant",
                "BE",
                null,
                null);
    }

    public static Party asbl() {
        return new Party(
                "Passe-Frontière ASBL",
                "ASBL",
                "1999000447",
                "BE1999000447",
                "0208:1999000447",
                "factures@passe-frontiere.example",
                "Clos de la Borne 80",
                "6700",
                "Arlon",
                "BE",
                "Arlon",
                "https://passe-frontiere.example");
    }
}
