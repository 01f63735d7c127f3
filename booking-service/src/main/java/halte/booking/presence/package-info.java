/**
 * Presence: who came, when, and when they left; by the member, the host, or as a walk-in.
 *
 * <p>A presence is a fact about the past and belongs to one booking; a walk-in gets a booking in the same
 * transaction. It is accepted once ({@code presence_once_per_booking}), also when it is told late. Whoever forgets to
 * leave is checked out by the day cut-off; whoever does not come within the grace time of the space gives the slot
 * back, which is a strike. Undo within ten minutes leaves no trace, and keeps the place again from where it was kept.
 *
 * <p>Tells {@code presence-checked-in, presence-checked-out, presence-undone, booking-completed, booking-released};
 * listens to nothing.
 */
@NullMarked
package halte.booking.presence;

import org.jspecify.annotations.NullMarked;
