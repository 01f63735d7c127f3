/**
 * Pages everybody can read: the directory, a space, a day with its plan, the agenda, the statements.
 *
 * <p>Invariant: signed out or in, with or without scripts, in four languages; booking itself needs a person.
 */
@NullMarked
package halte.gateway.web.open;

import org.jspecify.annotations.NullMarked;
