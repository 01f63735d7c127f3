/**
 * What booking-service and membership-service itself tell, translated into use cases; nothing else happens here.
 *
 * <p>Every fact may come twice and in any order: the inbox forgets repeats, and the end of a booking heard before the
 * booking waits for it. Listens to: booking, membership.
 */
@NullMarked
package halte.membership.hearing;

import org.jspecify.annotations.NullMarked;
