/**
 * Calendar invitations by mail (iMIP, RFC 6047): a booking appears in the calendar of whoever booked, and leaves it
 * when it is cancelled.
 *
 * <p>A mail waits in the table {@code invitation}, written in the transaction of its booking, and is sent after it:
 * never for a booking that was rolled back, at least once for one that was not. UID and SEQUENCE make a repeat
 * harmless. Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.invitation;

import org.jspecify.annotations.NullMarked;
