/**
 * Blockers: a resource is out of order, in maintenance, shut, or taken by a calendar of somebody else.
 *
 * <p>A blocker for everybody is an occupation like any other, so nothing can be booked through it and it cannot be put
 * over a use that stands: what is in the way is named, and bookings may be displaced, which cancels them in time and
 * tells the people why. A blocker for visitors is a rule that members do not meet. Plan, list and availability all read
 * {@link halte.booking.blocking.OutOfUse}, so they say the same.
 *
 * <p>Tells {@code resource-blocked} and {@code resource-unblocked}; listens to nothing.
 */
@NullMarked
package halte.booking.blocking;

import org.jspecify.annotations.NullMarked;
