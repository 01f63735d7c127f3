/**
 * Network, operators, spaces and resources: who runs what, where, when it is open and what can be booked.
 *
 * <p>A description replaces the one before; codes are stable, so describing twice changes nothing and tells nothing.
 * A resource that is no longer described is retired, never removed: bookings of the past point at it. Every replica
 * keeps a {@link halte.booking.structure.Snapshot} in memory, which is at most a second old; the database, not the
 * snapshot, decides who gets a slot, and compares what a resource is made of by then ({@code composed_as}).
 *
 * <p>Tells {@code operator-described} and {@code space-described}; listens to nothing.
 */
@NullMarked
package halte.booking.structure;

import org.jspecify.annotations.NullMarked;
