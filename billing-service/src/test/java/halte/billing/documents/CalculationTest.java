package halte.billing.documents;

import static halte.billing.documents.Invoices.anInvoice;
import static halte.billing.documents.Invoices.standard;
import static org.assertj.core.api.Assertions.assertThat;

import halte.billing.money.Money;
import org.junit.jupiter.api.Test;

/** The worked examples of the billing reference, and those of the Belgian rounding rules. */
class CalculationTest {

    @Test
    void vatIsRoundedPerGroupAndNotPerLine() {
        // Given
        var invoice = anInvoice()
                .line("a", "1", "C62", "0.33", standard("21"))
                .line("b", "1", "C62", "0.33", standard("21"))
                .line("c", "1", "C62", "0.33", standard("21"))
                .line("d", "1", "C62", "1.05", standard("21"))
                .line("e", "1", "C62", "2.55", standard("21"));

        // When
        var totals = invoice.content().totals();

        // Then
        assertThat(totals).isEqualTo(new Totals(Money.of("4.59"), Money.of("0.96"), Money.of("5.55")));
    }

    @Test
    void threeTimesThePriceOnTheWallIsWhatThreeCost() {
        // Given a net price that shows as 15.00 with VAT
        var invoice = anInvoice().toAConsumer().line("Journée", "3", "DAY", "12.396694", standard("21"));

        // When
        var content = invoice.content();

        // Then
        assertThat(content.totals()).isEqualTo(new Totals(Money.of("37.19"), Money.of("7.81"), Money.of("45.00")));
        assertThat(content.lines().get(0).unitPrice().amount()).isEqualByComparingTo("12.396694");
    }

    @Test
    void theBaseOfConsumersIsTakenOutOfTheGrossSumAndSpreadByLargestRemainder() {
        // Given
        var invoice = anInvoice()
                .toAConsumer()
                .line("a", "1", "C62", "12.396694", standard("21"))
                .line("b", "1", "C62", "3.719008", standard("21"))
                .line("c", "1", "C62", "2.438017", standard("21"));

        // When
        var content = invoice.content();

        // Then
        assertThat(content.totals()).isEqualTo(new Totals(Money.of("18.55"), Money.of("3.90"), Money.of("22.45")));
        assertThat(content.lines())
                .extracting(DocumentLine::net)
                .containsExactly(Money.of("12.39"), Money.of("3.72"), Money.of("2.44"));
    }

    @Test
    void tenEurosIncludingVatAreTenEuros() {
        // Given
        var invoice = anInvoice().toAConsumer().line("a", "1", "C62", "8.264463", standard("21"));

        // When
        var totals = invoice.content().totals();

        // Then
        assertThat(totals).isEqualTo(new Totals(Money.of("8.26"), Money.of("1.74"), Money.of("10.00")));
    }

    @Test
    void ratesAndExemptionsAreSummedApart() {
        // Given
        var invoice = anInvoice()
                .line("Abonnement", "1", "MON", "110.00", standard("21"))
                .line("Salle", "9", "HUR", "12.50", standard("21"))
                .line("Journées", "2", "DAY", "15.00", standard("21"))
                .line("Impressions", "210", "C62", "0.08", standard("21"))
                .line("Repas", "7", "C62", "13.50", standard("12"))
                .line("Formation", "1", "DAY", "75.00", Invoices.exempt("VATEX-EU-132-1I", "art. 44, § 2, 4°"));

        // When
        var content = invoice.content();

        // Then
        assertThat(content.vat())
                .extracting(group -> group.base() + " " + group.vat())
                .containsExactly("269.30 56.55", "94.50 11.34", "75.00 0.00");
        assertThat(content.totals().payable()).isEqualTo(Money.of("506.69"));
    }

    @Test
    void aDocumentIsReadBackAsItWasFrozen() {
        // Given
        var content = anInvoice()
                .toAConsumer()
                .line("a", "2", "C62", "8.40", standard("21"))
                .content();

        // When
        var read = DocumentJson.read(DocumentJson.write(content));

        // Then
        assertThat(read).isEqualTo(content);
    }
}
