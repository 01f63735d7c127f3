/** What booking-service tells: structure, bookings, presence, room use. */
@NullMarked
package halte.contracts.booking;

import org.jspecify.annotations.NullMarked;
