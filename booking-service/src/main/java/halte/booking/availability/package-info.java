/**
 * What is free: days of a space, resources of a slot.
 *
 * <p>Reads the day masks and the opening hours; never the bookings, so it holds nothing personal and costs the same
 * after ten million bookings. What it says is a hint: only booking decides. Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.availability;

import org.jspecify.annotations.NullMarked;
