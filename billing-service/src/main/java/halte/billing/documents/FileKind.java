package halte.billing.documents;

/** The stored forms of a document. */
enum FileKind {
    PDF("pdf", "application/pdf", "pdf"),
    UBL("ubl", "application/xml", "xml");

    private final String column;
    private final String mediaType;
    private final String extension;

    FileKind(String column, String mediaType, String extension) {
        this.column = column;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String column() {
        return column;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
