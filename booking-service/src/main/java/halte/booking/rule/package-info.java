/**
 * Who may book what, when and how much: booking rules and quotas, as rows that hosts write.
 *
 * <p>Rules are walked in their order, those of the space before those of the network; the first one that matches and
 * says something about a limit decides that limit, a rule that stops ends the walk, and what no rule decides comes from
 * the kind ({@code kind_rule}). Quotas are counted inside the transaction of the booking, under an advisory lock, so
 * that no two bookings of one person slip through together. A refusal names the rule or the quota, how much is used and
 * when it frees up.
 *
 * <p>Tells {@code booking-rules-changed}. Listens to membership: who holds which plan, belongs to which team and was
 * trained for what.
 */
@NullMarked
package halte.booking.rule;

import org.jspecify.annotations.NullMarked;
