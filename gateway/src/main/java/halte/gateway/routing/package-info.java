/**
 * From an address to the service that owns it: the table of paths, the replicas behind each service, the proxy, and the merged API document.
 *
 * <p>Invariant: only paths of the table leave the gateway; a request is sent a second time only when nothing of it was sent before or it is safe to repeat.
 */
@NullMarked
package halte.gateway.routing;

import org.jspecify.annotations.NullMarked;
