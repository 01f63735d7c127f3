/**
 * Who is on the other side: the OpenID Connect session of a browser, without a token ever reaching it.
 *
 * <p>Invariant: an unsafe request made with a cookie is answered only when it comes from our own pages: same site, and either the custom header of a fetch or
 * the signed token of a form. Clients with a bearer token carry no cookie and need neither.
 */
@NullMarked
package halte.gateway.session;

import org.jspecify.annotations.NullMarked;
