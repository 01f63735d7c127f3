/**
 * Search by need: when and what, then where; the answer is what can be booked, nearest first.
 *
 * <p>Invariant: a slot that is offered obeys opening hours, the rules that hold for whoever asks, buffers and everything
 * that is taken at the moment of asking, parts of combined rooms included. Reads the structure in memory and the day
 * masks of the days asked, never the bookings: nothing personal, one query whatever was booked. What it says is a hint;
 * only booking decides. Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.need;

import org.jspecify.annotations.NullMarked;
