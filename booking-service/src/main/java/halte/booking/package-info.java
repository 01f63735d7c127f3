/**
 * booking-service: spaces and what can be booked in them, bookings, presence, occupancy.
 *
 * <p>Every feature is a package; {@link halte.booking.BookingProblem} lists every way this service says no.
 */
@NullMarked
package halte.booking;

import org.jspecify.annotations.NullMarked;
