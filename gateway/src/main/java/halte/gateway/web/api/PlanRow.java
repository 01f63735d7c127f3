package halte.gateway.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Wording;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A plan that can be bought; its price is the offer with the same code. */
public record PlanRow(
        String plan,
        @Nullable String space,
        @Nullable String operator,
        @Nullable String kind,
        Wording name,
        @Nullable Entitlement entitlement,
        @Nullable Integer validityMonths,
        @Nullable JsonNode validAt) {

    public record Entitlement(
            @Nullable BigDecimal halfDays, @Nullable String per) {}

    public boolean isEverywhere() {
        return validAt != null && validAt.isTextual();
    }
}
