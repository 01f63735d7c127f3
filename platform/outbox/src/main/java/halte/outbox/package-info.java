/**
 * Facts out and facts in, effectively once.
 *
 * <p>{@link halte.outbox.Outbox#append} stores a fact in the transaction that makes it true; one relay per
 * database (advisory lock) sends it to Kafka as a CloudEvent, in commit order, with an id that survives resends.
 * {@link halte.outbox.Inbox} runs a listener in one transaction with the event id, so a repeat changes nothing.
 * Kafka may be down: bookings go on and the outbox fills; {@code outbox_oldest_seconds} tells how far behind.
 */
@NullMarked
package halte.outbox;

import org.jspecify.annotations.NullMarked;
