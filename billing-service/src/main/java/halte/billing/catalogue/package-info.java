/**
 * What can be bought and what it costs on a given day.
 *
 * <p>An <em>offer</em> has a code, dated prices and a VAT kind; a plan is priced by the offer of the same code. A
 * <em>resource rate</em> prices a room, a machine or a place by the hour, half-day, day, night or month. All catalogue
 * prices are net; what a consumer pays is derived from them by {@link halte.billing.money.ConsumerPrice}.
 *
 * <p>The price is the one in force when the booking was made, or when the fee fell due ({@link
 * halte.billing.catalogue.PriceBook}). Desks: an uncovered half-day costs the offer {@code <SPACE>-HALF}, two of them
 * {@code <SPACE>-DAY}. Everything else: the cheapest combination of its rate, see {@link
 * halte.billing.catalogue.CheapestCombination}. No price is an answer too ({@link
 * halte.billing.catalogue.Pricing.Unpriced}), with its reason: nothing is ever charged at a guess.
 *
 * <p>Invariant: one price a day ({@code offer_price_one_at_a_time}, {@code resource_rate_price_one_at_a_time}).
 */
@NullMarked
package halte.billing.catalogue;

import org.jspecify.annotations.NullMarked;
