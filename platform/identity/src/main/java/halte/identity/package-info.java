/**
 * Who is calling, and what the database lets them see.
 *
 * <p>A token becomes a {@link halte.identity.Caller} in one place. Every API method says who may call it with
 * {@link halte.identity.Access}; a method that says nothing is refused. Each connection taken from the pool
 * carries the caller's scope ({@code app.role, app.person, app.spaces, app.operators}), which row-level
 * security policies read: a query that forgot its filter finds nothing. Background work asks for
 * {@link halte.identity.SystemScope} explicitly.
 */
@NullMarked
package halte.identity;

import org.jspecify.annotations.NullMarked;
