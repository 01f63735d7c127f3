package halte.booking.blocking;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fired in the transaction that needs the place of a booking: whoever keeps bookings cancels it in time.
 *
 * @param actor who of the staff decided; null when a calendar did
 * @param reason by language, for the person
 */
public record BookingDisplaced(UUID bookingId, @Nullable UUID actor, Map<String, String> reason) {}
