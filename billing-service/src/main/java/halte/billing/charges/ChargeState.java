package halte.billing.charges;

/** Where a charge stands. */
public enum ChargeState {
    OPEN,
    /** Waits for an offer, a rate, a seller or a VAT rate. */
    UNPRICED,
    INVOICED,
    /** Costs nothing, so nothing is invoiced. */
    FREE
}
