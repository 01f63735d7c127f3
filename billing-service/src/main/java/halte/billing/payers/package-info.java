/**
 * Who pays, as membership-service describes them: legal identity and where documents go. A read model, rebuilt from the
 * compacted topic.
 *
 * <p>Invariant: a later description is never overwritten by an earlier one, whatever the order of delivery.
 *
 * <p>Listens to: {@code people} (AccountDescribedV1, PersonDescribedV1).
 */
@NullMarked
package halte.billing.payers;

import org.jspecify.annotations.NullMarked;
