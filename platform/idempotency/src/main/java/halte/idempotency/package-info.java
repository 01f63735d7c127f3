/**
 * A command sent twice is done once: the {@code Idempotency-Key} header.
 *
 * <p>The key is stored in the transaction of its effect. A replay gets the first answer with
 * {@code Idempotent-Replayed: true}; the same key with another body is refused; a refusal stores nothing, so the
 * client may mend its request and try again with the same key. Keys are kept for 72 hours.
 */
@NullMarked
package halte.idempotency;

import org.jspecify.annotations.NullMarked;
