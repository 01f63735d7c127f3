package halte.billing.documents;

/** Which side of the price is the agreed one; the other is computed. */
public enum PriceBasis {
    /** Businesses: VAT comes on top of the net sum. */
    NET,
    /** Consumers: VAT is taken out of the gross sum, which is what was on the wall. */
    GROSS
}
