/**
 * The curve: what a booking, a look at a space, a search and a report cost at 0, 100,000, 1 and 10 million bookings.
 *
 * <p>Each size is a database of its own on one server, all with the same 300 spaces, and one booking-service stays up
 * while they take turns under the name it knows. So a busy moment of the machine hits every size, and the JVM is as warm
 * for the first as for the last. Rates are noisy on a shared machine; CPU, WAL and buffers are not.
 *
 * <p>History is loaded by SQL set by set, past every trigger, and only believed when the reconciliation of the masks
 * finds no drift and a roll-up of a space, done again by the service, says what it said before.
 */
@NullMarked
package halte.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
