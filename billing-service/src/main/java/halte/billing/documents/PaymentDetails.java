package halte.billing.documents;

import org.jspecify.annotations.Nullable;

/** Where to pay and within how many days. */
public record PaymentDetails(String iban, @Nullable String bic, int termDays) {}
