/**
 * The host's requests: bookings that wait for a yes or a no, and who waits for a place.
 *
 * <p>Invariant: a refusal always carries the reason that the person reads. Decides nothing itself: booking-service does.
 */
@NullMarked
package halte.gateway.web.requests;

import org.jspecify.annotations.NullMarked;
