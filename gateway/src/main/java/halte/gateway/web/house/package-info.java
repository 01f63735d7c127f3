/**
 * The house of a host: what can be booked in it, when it is open, what is out of order, who has a place for long.
 *
 * <p>Invariant: the screens keep nothing; a form goes to the public API as it was filled in, and what a service refuses is shown in its words above the form, with
 * everything typed still there.
 */
@NullMarked
package halte.gateway.web.house;

import org.jspecify.annotations.NullMarked;
