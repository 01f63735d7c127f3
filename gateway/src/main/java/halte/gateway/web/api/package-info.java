/**
 * What the services answer, as far as the public pages and the worker's pages read it. Unknown fields are ignored: services grow on other days than pages.
 *
 * <p>Invariant: only shapes of the public API; nothing here is calculated, nothing here is sent.
 */
@NullMarked
package halte.gateway.web.api;

import org.jspecify.annotations.NullMarked;
