package halte.billing.documents;

/**
 * The projections of a document, made before its number is taken.
 *
 * @param ruleSet official rules the UBL was accepted by
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they will be stored; never compared
public record Rendition(byte[] ubl, byte[] pdf, String ruleSet) {}
