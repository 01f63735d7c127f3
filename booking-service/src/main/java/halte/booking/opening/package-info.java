/**
 * Days with hours of their own: a closure, a late evening, a holiday that is worked, each with the reason people read.
 *
 * <p>Invariant: one date of a space has at most one exception ({@code opening_exception_no_overlap}). What is entered
 * here is part of {@link halte.booking.hours.OpeningHours}, so every screen, rule and figure sees it at once. Bookings
 * that are already made stay as they are; the answer says how many there are, and a blocker can displace them.
 *
 * <p>Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.opening;

import org.jspecify.annotations.NullMarked;
