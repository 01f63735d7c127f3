package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The booking is given up; whether in time was decided by the cancellation policy of the space.
 *
 * @param bookingId the booking
 * @param space code of the host space
 * @param personId for whom it was
 * @param cancelledAt when
 * @param inTime true: everything is given back, nothing is charged
 * @param feeOffer late only: offer code of the fee the policy asks for, or null when the use itself is charged
 * @param feePercent late only: share of the price that is charged, 1 to 100; null is all of it
 */
public record BookingCancelledV1(
        UUID bookingId,
        String space,
        UUID personId,
        Instant cancelledAt,
        boolean inTime,
        @Nullable String feeOffer,
        @Nullable Integer feePercent)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.booking-cancelled.v1";

    /** In time, or late at the full price. */
    public BookingCancelledV1(UUID bookingId, String space, UUID personId, Instant cancelledAt, boolean inTime) {
        this(bookingId, space, personId, cancelledAt, inTime, null, null);
    }

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
