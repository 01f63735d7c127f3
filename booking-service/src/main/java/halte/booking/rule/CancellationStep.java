package halte.booking.rule;

import org.jspecify.annotations.Nullable;

/**
 * What it costs to cancel less than so long before the start. Of several that match, the one with the shortest lead
 * counts; when none matches, cancelling is free.
 *
 * @param leadMinutes before the start
 * @param feePercent of the price of the booking
 * @param feeOffer code of the offer the fee is sold as, so that it has its own account and VAT; null = the booking's own
 */
public record CancellationStep(
        int leadMinutes, int feePercent, @Nullable String feeOffer) {}
