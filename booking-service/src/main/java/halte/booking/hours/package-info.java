/**
 * Local time of a space: when it is open, its half-days, and what "the morning of the 25th" is in instants.
 *
 * <p>Plain values, no container: three states ({@code HOSTED, BADGE, CLOSED}), half-open slots, half-days split at
 * the space's own midday, the space's IANA zone for every human rule. On a public holiday and in a closure for
 * visitors no host is there: who has a badge still enters where the space works with badges. Tells nothing, listens
 * to nothing.
 */
@NullMarked
package halte.booking.hours;

import org.jspecify.annotations.NullMarked;
