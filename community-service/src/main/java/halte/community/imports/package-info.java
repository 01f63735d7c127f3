/**
 * Events from before Halte knew them, and who came: taken over in batches by the coordinator.
 *
 * <p>Invariant: an event is taken over once, by its id, with every rule of a live one except that it may lie in the
 * past; seats stay within the capacity. Each becomes the same facts as if it had been published and registered for.
 *
 * <p>Tells: event-published, ticket-taken. Listens to nobody.
 */
@NullMarked
package halte.community.imports;

import org.jspecify.annotations.NullMarked;
