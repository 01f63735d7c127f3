package halte.billing.billrun;

import halte.billing.documents.Calculation;
import halte.billing.documents.DocumentContent;
import halte.billing.documents.DocumentNumber;
import halte.billing.documents.IssuedDocument;
import halte.billing.documents.Item;
import halte.billing.documents.LineVat;
import halte.billing.documents.Party;
import halte.billing.documents.PaymentDetails;
import halte.billing.documents.PriceBasis;
import halte.billing.money.UnitPrice;
import halte.billing.vat.VatCategory;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The first document takes seconds, because rules, schemas and fonts are compiled for it; so the first is a sample. */
@ApplicationScoped
class WarmUp {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Scribe scribe;
    private final RunWorker worker;
    private final BillingConfig config;

    WarmUp(Scribe scribe, RunWorker worker, BillingConfig config) {
        this.scribe = scribe;
        this.worker = worker;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (config.warmUp()) {
            CompletableFuture.delayedExecutor(config.warmUpDelay().toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> worker.submit(this::compose));
        }
    }

    private void compose() {
        long from = System.nanoTime();
        scribe.render(sample());
        Log.infof(
                "Rules, schemas and fonts are ready after %d ms",
                Duration.ofNanos(System.nanoTime() - from).toMillis());
    }

    static IssuedDocument sample() {
        var vat = new LineVat(VatCategory.S, new BigDecimal("21.00"), null, null, "RATE");
        var item = new Item("Sample", BigDecimal.ONE, "C62", UnitPrice.of("1.00"), vat, "DESKS", DAY, DAY, List.of());
        var calculation = Calculation.of(List.of(item), PriceBasis.NET);
        var content = new DocumentContent(
                "sample",
                new UUID(0, 0),
                "COMPANY",
                "fr",
                PriceBasis.NET,
                party("1999000150"),
                party("1999000249"),
                new PaymentDetails("BE68539007547034", null, 30),
                "SAMPLE",
                DAY,
                DAY,
                calculation.lines(),
                calculation.vat(),
                calculation.totals());
        return IssuedDocument.of(new UUID(0, 0), new DocumentNumber("SMP-2026", 1), DAY, content);
    }

    private static Party party(String number) {
        return new Party(
                "Sample",
                "SRL",
                number,
                "BE" + number,
                "0208:" + number,
                "sample@sample.example",
                "Rue 1",
                "5000",
                "Namur",
                "BE",
                null,
                null);
    }
}
