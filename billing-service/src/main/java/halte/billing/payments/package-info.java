/**
 * How a customer pays by bank: the structured communication and the QR code that every document carries.
 *
 * <p>Room for later: bank files, matching, direct debits, payment providers, dunning.
 */
@NullMarked
package halte.billing.payments;

import org.jspecify.annotations.NullMarked;
