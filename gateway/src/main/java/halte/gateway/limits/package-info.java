/**
 * How much one visitor may ask for: a bucket of commands per session, or per address for those without one.
 *
 * <p>Invariant: reading is never limited here, and a refusal says when to come back.
 */
@NullMarked
package halte.gateway.limits;

import org.jspecify.annotations.NullMarked;
