package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The space said no to a request, or did not answer in time.
 *
 * @param bookingId the booking
 * @param space code of the host space
 * @param personId for whom
 * @param declinedAt when
 * @param reason what the host wrote, or null
 */
public record BookingDeclinedV1(
        UUID bookingId,
        String space,
        UUID personId,
        Instant declinedAt,
        @Nullable String reason) implements BookingFact {

    public static final String TYPE = "be.halte.booking.booking-declined.v1";

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
