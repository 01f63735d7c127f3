/**
 * People of a space for its hosts: who was trained for what, who belongs to which team, and the search for a person that these and
 * other screens share.
 *
 * <p>Invariant: a person is chosen by a box to tick, never by a name that was typed; typing a name only finds the boxes. Forms work
 * without script; with it the search does not leave the page.
 */
@NullMarked
package halte.gateway.web.people;

import org.jspecify.annotations.NullMarked;
