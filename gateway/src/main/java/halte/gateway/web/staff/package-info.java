/**
 * What the screens of host, manager and Region share: how dates, hours, amounts and shares are written in the
 * four languages.
 *
 * <p>Invariant: a number a person reads has been written here, in their language and in the zone of the space.
 */
@NullMarked
package halte.gateway.web.staff;

import org.jspecify.annotations.NullMarked;
