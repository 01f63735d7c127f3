/**
 * Names of people as membership-service tells them, so that a host's list shows a name and not a number.
 *
 * <p>Invariant: a name is read only by the person and by who may see a ticket of theirs (row-level security).
 * Tells nothing. Listens to: {@code people}.
 */
@NullMarked
package halte.community.people;

import org.jspecify.annotations.NullMarked;
