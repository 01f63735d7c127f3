/**
 * Imported uses, settled together, by the same rules as live ones.
 *
 * <p>The uses of one batch are replayed person by person in the order in which things happened: a booking when it was
 * made, its end when it ended, a right when it was granted. The batch is one transaction with a handful of statements.
 * Two things a past use does not tell: when it was cancelled in time (it counts as given back at once), and when a
 * no-show or a late cancellation was noticed (at the start of its slot). Batches of several spaces replay one after
 * the other, so rights valid in several spaces want batches in the order of time.
 *
 * <p>Tells: usage-history-settled. Listens to: booking, through {@code hearing}.
 */
@NullMarked
package halte.membership.history;

import org.jspecify.annotations.NullMarked;
