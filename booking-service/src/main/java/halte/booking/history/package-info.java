/**
 * History: uses that happened before Halte knew the space, taken in as facts.
 *
 * <p>A batch is taken whole or not at all and once ({@code history_import_pk}); it keeps what live use keeps: no two
 * people on one resource at one time, opening days, the grid, half-days as they count here. The roll-up and the masks
 * come out as if it had happened live. What is not over yet (next weeks, people who are here now) becomes a living
 * booking and is told as one.
 *
 * <p>Tells {@code history-imported}, and {@code booking-confirmed, presence-checked-in} for what is not over.
 */
@NullMarked
package halte.booking.history;

import org.jspecify.annotations.NullMarked;
