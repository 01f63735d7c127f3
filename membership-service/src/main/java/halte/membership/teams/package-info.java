/**
 * Teams: persons whose bookings one account pays and whose quotas may be pooled.
 *
 * <p>Invariant: leaving a team deletes nothing; who left keeps the day they did. A team belongs to the space whose host
 * described it, and only people that space knows can be in it.
 *
 * <p>A team that ended keeps its members and its payer and can be taken up again; each ending stays on record.
 *
 * <p>Tells: {@code TeamDescribedV1} with everybody who belongs to it now, nobody once it ended. Listens to nothing.
 */
@NullMarked
package halte.membership.teams;

import org.jspecify.annotations.NullMarked;
