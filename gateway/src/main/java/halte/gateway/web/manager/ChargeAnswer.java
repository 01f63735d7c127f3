package halte.gateway.web.manager;

import halte.gateway.web.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something used or sold that no document mentions yet: an item of {@code GET /api/charges}. */
record ChargeAnswer(
        String chargeId,
        @Nullable String space,
        @Nullable String source,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable Money net,
        @Nullable LocalDate suppliedOn,
        @Nullable String state,
        @Nullable String unpricedReason) {}
