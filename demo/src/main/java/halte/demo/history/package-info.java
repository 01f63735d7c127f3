/**
 * A year of use, today and the four weeks to come, as the requests carry it: uses of desks and rooms, memberships
 * and cards that cover them, sales and events.
 *
 * <p>Nothing overlaps on one resource, nothing falls on a closed day, nothing comes before the space opened.
 */
@NullMarked
package halte.demo.history;

import org.jspecify.annotations.NullMarked;
