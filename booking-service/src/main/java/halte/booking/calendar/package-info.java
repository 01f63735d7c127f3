/**
 * External calendars: a room shared with a school or a library is busy here when their calendar says so.
 *
 * <p>Their address is read every quarter of an hour, from the public internet only: the host name is resolved once,
 * every address behind it must be public, and the connection goes to that very address, so that no name can lead
 * inside afterwards; redirects are judged again. What they say is expanded in its own zone for the next half year and
 * becomes blockers, around whatever is ours already. With priority THEIRS and the order to displace, our bookings in
 * the way are given back and their people told; otherwise they stay and the conflict is shown. A calendar that cannot
 * be read leaves what is known and says since when.
 *
 * <p>Invariant: a blocker of a calendar never lies where its last reading did not say busy. Tells
 * {@code resource-blocked, resource-unblocked}; listens to nothing.
 */
@NullMarked
package halte.booking.calendar;

import org.jspecify.annotations.NullMarked;
