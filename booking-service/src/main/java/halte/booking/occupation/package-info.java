/**
 * What keeps a resource busy: bookings, holds, blockers, events and allocations in one relation.
 *
 * <p>Invariant: no two live occupations of one resource overlap, buffers included; the exclusion constraint
 * {@code occupation_no_overlap} is the only judge, and its refusal is an ordinary answer. The day masks are the read
 * model of it, kept by trigger in the same transaction: 96 quarter-hour bits for each UTC day and resource.
 *
 * <p>Tells nothing; listens to the structure of its own service, to lay out masks before they are needed.
 */
@NullMarked
package halte.booking.occupation;

import org.jspecify.annotations.NullMarked;
