/**
 * The manager's screens: what waits to be invoiced, a bill run from its frozen selection to its issued documents,
 * and the documents of an operator.
 *
 * <p>Invariant: nothing is computed here that stands on a document; every amount, rule and number is
 * billing-service's, and a draft that was not shown as ready is never sent to be issued.
 */
@NullMarked
package halte.gateway.web.manager;

import org.jspecify.annotations.NullMarked;
