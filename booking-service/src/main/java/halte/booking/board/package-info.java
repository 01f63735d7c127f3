/**
 * The host's day: who is expected, here and gone, what is free, which rooms are to be prepared, who was seen before.
 *
 * <p>Reads only; everything on it was decided elsewhere. Only the hosts of a space and the managers of its operator
 * see it. Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.board;

import org.jspecify.annotations.NullMarked;
