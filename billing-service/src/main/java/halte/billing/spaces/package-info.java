/**
 * Spaces and the names of their resources, as booking-service describes them. A read model, rebuilt from the compacted
 * topic.
 *
 * <p>Invariant: a later description is never overwritten by an earlier one, whatever the order of delivery.
 *
 * <p>Listens to: {@code spaces} (SpaceDescribedV1).
 */
@NullMarked
package halte.billing.spaces;

import org.jspecify.annotations.NullMarked;
