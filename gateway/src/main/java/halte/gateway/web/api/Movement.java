package halte.gateway.web.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the ledger of a grant. */
public record Movement(
        Instant at,
        String kind,
        @Nullable BigDecimal halfDays,
        @Nullable UUID bookingId) {}
