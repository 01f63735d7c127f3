/** What the gateway itself has to refuse, as RFC 9457 problem documents; the services' own refusals pass through untouched. */
@NullMarked
package halte.gateway.problem;

import org.jspecify.annotations.NullMarked;
