package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * The booking is given up; whether in time was decided by the cancellation policy of the space.
 *
 * @param bookingId the booking
 * @param space code of the host space
 * @param personId for whom it was
 * @param cancelledAt when
 * @param inTime true: everything is given back, nothing is charged
 */
public record BookingCancelledV1(UUID bookingId, String space, UUID personId, Instant cancelledAt, boolean inTime)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.booking-cancelled.v1";

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
