/**
 * The floor-plan editor of hosts.
 *
 * <p>Invariant: without its script the page shows the plan and the list as they are; with it, everything a pointer can do is also done by keys and by buttons.
 * The editor speaks to the public API; booking-service judges what it saves.
 */
@NullMarked
package halte.gateway.web.plan;

import org.jspecify.annotations.NullMarked;
