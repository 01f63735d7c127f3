/**
 * Seats at events: one per person and event, never more than there are.
 *
 * <p>Invariants: one live ticket per person and event ({@code ticket_once_per_person}); a ticket and its seat are
 * taken and given back in one transaction, so the seats of an event are the live tickets. A ticket is seen by its
 * person and by the hosts and managers of the space (row-level security).
 *
 * <p>Tells: ticket-taken, ticket-cancelled. Listens to nobody.
 */
@NullMarked
package halte.community.tickets;

import org.jspecify.annotations.NullMarked;
