/**
 * Payers: the legal identity that documents are made out to.
 *
 * <p>Invariant: an enterprise number is valid mod 97, a Belgian VAT number is the enterprise number with {@code BE}
 * before it, and numbers are stored in one form however they were typed. Tells: account-described. Listens to nothing.
 */
@NullMarked
package halte.membership.accounts;

import org.jspecify.annotations.NullMarked;
