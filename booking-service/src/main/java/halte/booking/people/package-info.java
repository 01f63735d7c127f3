/**
 * People as membership-service describes them (names for the board, addresses for invitations), and what staff did.
 *
 * <p>A read model of the {@code people} topic and nothing more; a person nobody described yet is known by the name on
 * the booking. Row-level security shows a name to the person and to hosts of spaces the person was expected in.
 * Listens to {@code person-described}; tells nothing.
 */
@NullMarked
package halte.booking.people;

import org.jspecify.annotations.NullMarked;
