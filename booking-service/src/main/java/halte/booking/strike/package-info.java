/**
 * Strikes: somebody booked, did not come and did not cancel.
 *
 * <p>One strike per booking, recorded in the transaction that releases it and taken back by a check-in told late. A
 * host may pardon one and says why. How many refuse bookings, and for how long, is a policy of the space; whether a
 * booking is refused for it is decided by the rules, which ask {@link halte.booking.strike.StrikeBook#refusedUntil}.
 *
 * <p>Tells {@code strike-recorded}; listens to nothing.
 */
@NullMarked
package halte.booking.strike;

import org.jspecify.annotations.NullMarked;
