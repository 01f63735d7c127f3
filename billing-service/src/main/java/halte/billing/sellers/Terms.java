package halte.billing.sellers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How this seller numbers and wants to be paid. */
@Embeddable
public record Terms(
        String iban,
        @Nullable String bic,
        @Column(name = "invoice_prefix") String invoicePrefix,
        @Column(name = "payment_term_days") short paymentTermDays) {}
