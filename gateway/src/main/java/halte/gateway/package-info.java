/**
 * The one door of the platform: session, routing, limits, and the web app.
 *
 * <p>Invariant: nothing here knows a rule of booking, allowance or money. Pages use only what is in the services' OpenAPI documents, and every page shows
 * what it has when a service is late or down. Tells nothing, listens to nothing, stores nothing.
 */
@NullMarked
package halte.gateway;

import org.jspecify.annotations.NullMarked;
