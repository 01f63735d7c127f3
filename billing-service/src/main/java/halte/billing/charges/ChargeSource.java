package halte.billing.charges;

/** What a charge comes from. */
public enum ChargeSource {
    FEE,
    USAGE,
    SALE
}
