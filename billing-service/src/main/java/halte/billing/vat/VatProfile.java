package halte.billing.vat;

/** The VAT position of a seller on a day. */
public enum VatProfile {
    STANDARD,
    /** Small-business exemption, article 56bis: no VAT, a legal mention, inside the e-invoicing duty. */
    FRANCHISE,
    MIXED,
    PUBLIC,
    /** Exempt operations only, article 44. */
    EXEMPT_ART44
}
