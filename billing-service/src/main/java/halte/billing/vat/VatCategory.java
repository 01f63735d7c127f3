package halte.billing.vat;

/** Categories of EN 16931 that occur here (UNCL 5305). */
public enum VatCategory {
    /** Standard: bears the rate. */
    S,
    /** Exempt. */
    E,
    /** Reverse charge. */
    AE,
    /** Out of scope; never on a document with another category. */
    O
}
