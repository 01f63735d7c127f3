package halte.billing.documents;

/** A file as it was stored at issue. */
@SuppressWarnings("ArrayRecordComponent") // passed on as it is; never compared
record StoredFile(String name, String mediaType, byte[] bytes) {}
