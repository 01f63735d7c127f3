package halte.booking.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to cancel less than so long before the start. Of several that match, the one with the shortest lead
 * counts; when none matches, cancelling is free.
 *
 * @param leadMinutes before the start
 * @param feePercent of the fee; null or 100 = all of it
 * @param feeOffer code of the offer the fee is sold as, so that it has its own account and VAT; null = no fee, the
 *     booking itself counts as used
 */
public record CancellationStep(
        @Min(1) @Max(525_600) int leadMinutes,
        @Nullable @Min(1) @Max(100) Integer feePercent,
        @Nullable @Size(min = 1, max = 60) String feeOffer) {}
