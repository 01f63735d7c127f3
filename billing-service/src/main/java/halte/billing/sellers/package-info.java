/**
 * Who sells: the legal entity that stands on a document, its VAT regime by date and its bank account.
 *
 * <p>Invariant: one regime a day ({@code seller_vat_profile_one_at_a_time}), one prefix per seller
 * ({@code seller_prefix_once}), and only identifiers that pass their check.
 */
@NullMarked
package halte.billing.sellers;

import org.jspecify.annotations.NullMarked;
