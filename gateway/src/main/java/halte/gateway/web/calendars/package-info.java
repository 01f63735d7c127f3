/**
 * Calendars: private addresses of one's own bookings, of a room or a space, and the calendars of others that share a room.
 *
 * <p>Invariant: a secret address is on the page that answers the form and nowhere else: not in a link, not in a redirect, not in the history of the browser.
 */
@NullMarked
package halte.gateway.web.calendars;

import org.jspecify.annotations.NullMarked;
