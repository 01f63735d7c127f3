/**
 * Desks and offices that are one person's for long, and the days on which they leave them to others.
 *
 * <p>Invariant: the occupations of an allocation cover exactly its days less the absences of its holder, from today to
 * the horizon; a nightly job moves the horizon on. Chunks are at most 30 local days long. An absence frees the days at
 * once; taking it back takes what is still free and says what is not. What an allocation held in the past stays as it
 * was: figures read it from the occupation relation.
 *
 * <p>Tells {@code allocation-started}, {@code allocation-ended} and {@code holder-away}; listens to nothing.
 */
@NullMarked
package halte.booking.allocation;

import org.jspecify.annotations.NullMarked;
