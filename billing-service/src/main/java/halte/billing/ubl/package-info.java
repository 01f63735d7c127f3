/**
 * The UBL projection of a document, and the official rules it must be accepted by.
 *
 * <p>{@link halte.billing.ubl.UblWriter} maps a document to UBL 2.1: Peppol BIS Billing 3, also for private
 * persons, to whom it goes as a file. {@link halte.billing.ubl.OfficialRules} runs the
 * rules of the day of issue, offline: XSD, EN 16931, Peppol. No number is taken for a document they refuse.
 */
@NullMarked
package halte.billing.ubl;

import org.jspecify.annotations.NullMarked;
