/**
 * Occupancy: D1 to D4, D6 and D7 of the indicators, booked beside observed, and the live numbers.
 *
 * <p>One row per space and day, rolled up from bookings and presences; each change of them leaves a note in
 * {@code occupancy_changed} by trigger, and the roll-up computes the noted days anew from their facts. It is therefore
 * the same function that follows the facts and that rebuilds everything from zero, and the order of facts does not
 * matter. Capacity is recorded day by day, so that new opening hours do not rewrite the past. A month without facts
 * is empty, never zero; counts of fewer than five persons are shown only to the operator's own people.
 *
 * <p>Tells nothing. Listens to its own service's facts, on every replica, to move the screens that watch.
 */
@NullMarked
package halte.booking.occupancy;

import org.jspecify.annotations.NullMarked;
