/**
 * Footfall: visits counted at the door that are no presence. Nameless, and never occupancy (D7).
 *
 * <p>A count that was a mistake is undone, not deleted. Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.footfall;

import org.jspecify.annotations.NullMarked;
