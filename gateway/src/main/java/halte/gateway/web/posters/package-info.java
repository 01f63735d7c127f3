/**
 * What hangs at the door: posters with check-in codes to print, the page a phone opens from one, and what a member
 * decides about the door.
 *
 * <p>Invariant: a code says where somebody stands; who they are says their session, and booking-service decides.
 */
@NullMarked
package halte.gateway.web.posters;

import org.jspecify.annotations.NullMarked;
