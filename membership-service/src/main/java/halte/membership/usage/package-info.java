/**
 * Bookings as membership sees them: each is weighed against the rights of its person, and settled when it is over.
 *
 * <p>Invariant: one row per booking; once settled or released it never changes state again. The end of a booking that
 * is heard before the booking waits in {@code early_ending}. All work for a person happens under the row lock of that
 * person, so two bookings that race for the last half-day are weighed one after the other.
 *
 * <p>Late rating: a right bought after the booking covers it as long as the booking is not over, if it is valid on
 * that day at that space; a timely cancellation lets the next open booking of the person have what was given back.
 * {@code UsageRatedV1} is told again whenever what covers a booking changes; {@code UsageSettledV1} once.
 *
 * <p>A booking is weighed as booked: leaving early gives nothing back, because nobody else could have the desk. Only
 * desks use up half-days. Tells: usage-rated, usage-released, usage-settled. Listens to: booking, through
 * {@code hearing}.
 */
@NullMarked
package halte.membership.usage;

import org.jspecify.annotations.NullMarked;
