/**
 * The waiting list: who wants a slot that is taken is asked, oldest first, when it frees up.
 *
 * <p>Invariant: what frees up is offered to one person at a time, and for a limited time: an offer is a booking that is
 * {@code HELD} for them under the constraint everybody books under, so nobody else can take it meanwhile. Replicas
 * share the work: a freed stretch is taken by one of them, and a space is worked on by one at a time, so that the
 * oldest entry is never passed over. Hours of the night do not count, and an offer ends before its slot begins.
 *
 * <p>Skipped dates of series come after everybody who waits. Tells {@code waiting-list-joined, slot-offered,
 * waiting-list-left}; listens to nothing: the occupation relation notes what frees up.
 */
@NullMarked
package halte.booking.waiting;

import org.jspecify.annotations.NullMarked;
