/**
 * membership-service: people, payers, plans, memberships and the allowance ledger.
 *
 * <p>Each package is a feature; {@code hearing} translates what booking-service tells into their use cases.
 */
@NullMarked
package halte.membership;

import org.jspecify.annotations.NullMarked;
