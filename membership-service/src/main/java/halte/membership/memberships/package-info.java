/**
 * Memberships: a person's dated copy of a plan version, and what it brings period by period.
 *
 * <p>Invariants: a trial is taken once per person in the whole network, a voucher product once per person ({@code
 * membership_once_per_person}); a period exists once ({@code membership_period_pk}), however many replicas renew; its
 * fee is told once. Periods of a subscription begin on the day of the month on which it started, or on the last day of
 * a shorter month, and never drift. Rights are granted {@link halte.membership.memberships.Periods#AHEAD} days ahead,
 * so that a booking for next month is covered today; fees are due on the first day of their period.
 *
 * <p>Tells: membership-started (again, with its last day, when it is ended), fee-due. Listens to nothing; what a new
 * right means for open bookings is decided in {@code usage}, which hears our own fact.
 */
@NullMarked
package halte.membership.memberships;

import org.jspecify.annotations.NullMarked;
