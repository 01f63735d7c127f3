/**
 * Revenue by family of services and month of supply: what was charged without VAT, invoiced and pending apart.
 *
 * <p>A manager sees the revenue of their operators. The Region sees the network under the mask {@code own}: a sum over
 * fewer than three operators, or in which one has more than 80 %, is not shown, because it would tell a single
 * operator's turnover; invoiced and pending are shown only when both may be. The definition is part of the answer.
 */
@NullMarked
package halte.billing.revenue;

import org.jspecify.annotations.NullMarked;
