/**
 * The spaces as booking-service describes them, as far as events need them: where, by whom run, which rooms.
 *
 * <p>Tells nothing. Listens to: {@code spaces}. A later description of a space replaces the earlier one whole.
 */
@NullMarked
package halte.community.spaces;

import org.jspecify.annotations.NullMarked;
