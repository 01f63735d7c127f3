/**
 * Occupancy: D1 to D7 of the indicators, booked beside observed, and the live numbers.
 *
 * <p>One row per space and day, rolled up from bookings, presences, blockers, allocations, events and counts at the
 * door; each change of them leaves a note in {@code occupancy_changed} by trigger, and the roll-up computes the noted
 * days anew from their facts. It is therefore the same function that follows the facts and that rebuilds everything
 * from zero, and the order of facts does not matter. Months are sums of days until today, longer periods and larger
 * places sums of months; only distinct workers are counted again for each of them. Capacity is recorded day by day,
 * so that new opening hours do not rewrite the past.
 *
 * <p>A month without facts is empty, never zero. Counts of few persons are shown only to the operator's own people,
 * and whatever would give one away is hidden with it ({@link halte.booking.occupancy.Suppression}).
 *
 * <p>Tells nothing. Listens to its own service's facts, on every replica, to move the screens that watch.
 */
@NullMarked
package halte.booking.occupancy;

import org.jspecify.annotations.NullMarked;
