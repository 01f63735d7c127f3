package halte.gateway.web.api;

import halte.gateway.web.Money;
import halte.gateway.web.Wording;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is not covered costs this much, VAT shown apart. */
public record Price(
        @Nullable String offer,
        Money net,
        @Nullable BigDecimal vatRate,
        @Nullable String vatCategory,
        @Nullable Wording vatReason,
        @Nullable Money vat,
        Money gross) {}
