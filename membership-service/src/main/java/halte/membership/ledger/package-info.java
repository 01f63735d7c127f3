/**
 * The allowance ledger: which rights a person has, and which booking uses which of them.
 *
 * <p>Append-only: GRANT, then HOLD when a booking is weighed, USE when it is settled, RELEASE when it is cancelled in
 * time or a better combination is found, EXPIRE when the validity ends. Every hold and use points at its grant. What
 * is left is a sum over the movements; the database refuses a sum below zero ({@code ledger_never_negative}).
 *
 * <p>{@link halte.membership.ledger.Allowances} decides, without a database: open bookings are weighed in the order
 * in which they were made, each takes from the rights valid that day at that space by priority, then earliest expiry,
 * then narrowest scope. The result depends on what is known, not on the order in which it was heard. A booking that
 * is over keeps what it has. Within one local day a half-day is paid once, however many check-ins, and a day pass pays
 * the whole day. A right counts for a booking only if it existed before the booking was over.
 *
 * <p>Tells and listens to nothing itself; {@code usage} and {@code history} bring the facts.
 */
@NullMarked
package halte.membership.ledger;

import org.jspecify.annotations.NullMarked;
