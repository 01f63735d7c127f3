/**
 * Footfall: visits counted at the door that are no presence. Nameless, and never occupancy (D7).
 *
 * <p>Whoever comes to an event is counted here like every other visit: one nameless number for the day, with
 * {@code EVENT}. Tickets checked in by community-service are not added to it. They are those of the same people whom the
 * host counts, without those who came without a ticket, so the sum would hold most visitors twice; and community-service
 * tells nobody who came. Should it one day tell how many entered an event, that number has to take the place of the
 * host's {@code EVENT} counts of that day, never to join them.
 *
 * <p>A count that was a mistake is undone, not deleted. Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.footfall;

import org.jspecify.annotations.NullMarked;
