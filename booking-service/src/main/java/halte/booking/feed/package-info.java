/**
 * Calendar feeds: bookings of a person, a resource or a space, for whatever calendar people already use.
 *
 * <p>A feed has a secret address of 256 random bits; only its hash is kept, it is shown once and can be revoked. A
 * person's feed holds their own bookings; feeds of a resource or a space say "booked" and no more, unless somebody who
 * hosts the space made them. The same state gives the same bytes, so a calendar that asks again is told in a line that
 * nothing changed. RFC 5545, RFC 7986: stable UID, SEQUENCE, STATUS, VTIMEZONE, METHOD:PUBLISH, REFRESH-INTERVAL.
 *
 * <p>Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.feed;

import org.jspecify.annotations.NullMarked;
