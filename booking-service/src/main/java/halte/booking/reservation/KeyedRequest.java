package halte.booking.reservation;

import java.util.UUID;

/** Who asks, under which {@code Idempotency-Key}, for exactly what. */
record KeyedRequest(UUID tenant, UUID key, byte[] hash) {}
