/**
 * The host's screens: the Today board of a space, its printed list and its events.
 *
 * <p>Invariant: a screen shows what the services say and keeps nothing; the services decide who may see or do
 * what, a refusal is shown in their words. The board needs booking-service; prices, what is left on a card and
 * suggestions are parts that may be missing.
 */
@NullMarked
package halte.gateway.web.host;

import org.jspecify.annotations.NullMarked;
