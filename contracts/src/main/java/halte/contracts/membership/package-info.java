/** What membership-service tells: people, accounts, memberships, usage rated and settled. */
@NullMarked
package halte.contracts.membership;

import org.jspecify.annotations.NullMarked;
