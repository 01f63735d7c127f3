package halte.billing.charges;

import org.jspecify.annotations.Nullable;

/**
 * One of several uses somebody asked the price of.
 *
 * @param use as it was asked
 * @param price absent when the use has no price of its own
 */
record PricedUse(String use, @Nullable PriceView price) {}
