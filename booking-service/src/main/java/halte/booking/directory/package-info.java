/**
 * The directory of the network for everybody: spaces near a place, one space, its plan, with live free desks.
 *
 * <p>Reads only and shows nothing personal: counts of people, never who. Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.directory;

import org.jspecify.annotations.NullMarked;
