/**
 * People of the network, with or without a login.
 *
 * <p>A person comes to exist at the first sight of their token, from a booking or a walk-in that a host entered, or by
 * import; whatever comes first, the result is the same. The token decides the name; what a host typed holds until
 * then. Staff knows only who came to their spaces or holds a membership there ({@code seen_at}), and the database
 * itself hides the others. A person is told when there is a name to tell.
 *
 * <p>Tells: person-described. Listens to: booking, through {@code hearing}.
 */
@NullMarked
package halte.membership.people;

import org.jspecify.annotations.NullMarked;
