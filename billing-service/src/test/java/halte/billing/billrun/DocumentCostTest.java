package halte.billing.billrun;

import static halte.billing.documents.Invoices.anInvoice;
import static halte.billing.documents.Invoices.standard;
import static org.assertj.core.api.Assertions.assertThat;

import halte.billing.documents.Invoices;
import halte.billing.pdf.PdfRenderer;
import halte.billing.ubl.OfficialRules;
import halte.billing.ubl.UblWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Prints what a document costs; asserts only that it can be made, because a shared machine measures nothing. */
class DocumentCostTest {

    private static final int WARM_UP = 30;
    private static final int DOCUMENTS = 30;

    private final Scribe scribe = new Scribe(new UblWriter(), new OfficialRules(), new PdfRenderer());

    @Test
    void aWarmDocumentCostsItsCpu() {
        // Given
        make(WARM_UP);

        // When
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        int bytes = make(DOCUMENTS);
        long cpu = (threads.getCurrentThreadCpuTime() - before) / DOCUMENTS;

        // Then
        System.out.printf(
                "UBL + rules + PDF, warm: %d ms CPU per document%n",
                Duration.ofNanos(cpu).toMillis());
        assertThat(bytes).isPositive();
    }

    @Test
    void theSampleOfTheWarmUpIsAcceptedByTheRules() {
        assertThat(scribe.examine(WarmUp.sample())).isEmpty();
    }

    private int make(int documents) {
        int bytes = 0;
        for (int i = 0; i < documents; i++) {
            bytes += scribe.render(invoice().issued()).pdf().length;
        }
        return bytes;
    }

    private static Invoices invoice() {
        var invoice = anInvoice();
        for (int line = 0; line < 12; line++) {
            invoice.line("Journée (0%d/11)".formatted(line % 9 + 1), "2", "DAY", "18.00", standard("21"));
        }
        return invoice;
    }
}
