package halte.billing.documents;

import halte.billing.money.Money;

/** Document totals (BG-22). */
public record Totals(Money net, Money vat, Money payable) {}
