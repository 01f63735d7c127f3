package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did not come and did not cancel; enough of these and the space refuses bookings for a while.
 *
 * @param space code of the host space
 * @param personId who did not come
 * @param bookingId the booking
 * @param recordedAt when
 * @param strikes strikes within the period of the space, this one included
 * @param refusedUntil no booking until this day, or null
 */
public record StrikeRecordedV1(
        String space,
        UUID personId,
        UUID bookingId,
        Instant recordedAt,
        int strikes,
        @Nullable LocalDate refusedUntil) implements BookingFact {

    public static final String TYPE = "be.halte.booking.strike-recorded.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.BOOKING;
    }

    @Override
    public String key() {
        return space;
    }
}
