/**
 * What was supplied and waits to be invoiced.
 *
 * <p>A {@link halte.billing.charges.Charge} comes from a fact: a fee that fell due, the part of a use that no allowance
 * covered, a sale at the desk. It is priced with the price in force when the booking was made or the fee fell due. What
 * has no price, no seller or no VAT rate yet is parked ({@code UNPRICED}) with the question and the reason, shown, and
 * priced by {@link halte.billing.charges.Repricing} as soon as the catalogue answers.
 *
 * <p>Invariant: one fact is charged once, however often and in whatever order it is heard, live or in a batch of
 * history ({@code charge_once}: source, id of the source, part).
 *
 * <p>A charge is {@code OPEN} until a document carries it ({@code INVOICED}); from then on its amount is that of the
 * document, to the cent. An amount of zero is {@code FREE} and never invoiced.
 *
 * <p>Tells: {@code ChargeRecordedV1}. Listens to: {@code membership} (FeeDueV1, CancellationFeeDueV1, UsageSettledV1, UsageHistorySettledV1).
 */
@NullMarked
package halte.billing.charges;

import org.jspecify.annotations.NullMarked;
