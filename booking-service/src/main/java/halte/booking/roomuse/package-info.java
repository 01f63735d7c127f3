/**
 * Rooms for events of the community, asked for and answered by facts.
 *
 * <p>A room of an event is an occupation like any other, under the same constraint: it is confirmed or refused, never
 * promised. Each event and room is answered once; publication and cancellation may arrive twice and in any order.
 *
 * <p>Listens to {@code event-published, event-cancelled}; tells {@code room-confirmed, room-refused}.
 */
@NullMarked
package halte.booking.roomuse;

import org.jspecify.annotations.NullMarked;
