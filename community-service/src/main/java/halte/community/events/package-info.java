/**
 * Events of a space: written by a host, published, then held or cancelled.
 *
 * <p>A draft is seen by the hosts of the space only. Publishing asks booking-service for the rooms by a fact; the
 * answer comes back as a fact per room and the first answer stays. An event whose end has passed counts as held:
 * the clock says so, nobody has to. Seats taken never exceed the capacity ({@code event_seats_within_capacity}).
 *
 * <p>Tells: event-published, event-cancelled. Listens to: booking (room-confirmed, room-refused).
 */
@NullMarked
package halte.community.events;

import org.jspecify.annotations.NullMarked;
