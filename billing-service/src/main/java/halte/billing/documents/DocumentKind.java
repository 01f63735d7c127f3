package halte.billing.documents;

/** Kinds of documents, with their UNTDID 1001 code; credit notes and self-billed ones have their room here. */
public enum DocumentKind {
    INVOICE("380");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
