package halte.gateway.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One grant and what is left of it; without a number it is unlimited. */
public record Allowance(
        UUID grantId,
        @Nullable String plan,
        @Nullable Wording name,
        @Nullable String kind,
        @Nullable BigDecimal halfDays,
        @Nullable BigDecimal used,
        @Nullable BigDecimal held,
        @Nullable BigDecimal left,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable JsonNode validAt) {

    public boolean isUnlimited() {
        return halfDays == null;
    }

    public boolean isSpent() {
        return left != null && left.signum() <= 0;
    }
}
