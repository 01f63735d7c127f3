/**
 * What all pages share: asking the services, formatting, the frame of a page, languages, assets.
 *
 * <p>Invariant: a page never waits longer for one of its parts than the page deadline, and a part that does not come is said in words, never hidden.
 */
@NullMarked
package halte.gateway.web;

import org.jspecify.annotations.NullMarked;
