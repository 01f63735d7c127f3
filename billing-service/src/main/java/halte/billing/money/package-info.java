/**
 * Amounts of money: euro, two decimals, HALF_UP, never a floating-point number.
 *
 * <p>A {@link halte.billing.money.Money} always has two decimals; a {@link halte.billing.money.UnitPrice} may have
 * six. What is split is split by {@link halte.billing.money.LargestRemainder}, so that the parts sum to the whole.
 *
 * <p>Consumers see and pay prices with VAT: see {@link halte.billing.money.ConsumerPrice}.
 */
@NullMarked
package halte.billing.money;

import org.jspecify.annotations.NullMarked;
