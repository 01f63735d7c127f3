/**
 * Quotes: what a booking would use and leave, before it is confirmed.
 *
 * <p>The same rules as for a booking that was made, on the rights as they are now, and nothing is stored. A member asks
 * for themselves; a host for a person their space knows. Tells and listens to nothing.
 */
@NullMarked
package halte.membership.quotes;

import org.jspecify.annotations.NullMarked;
