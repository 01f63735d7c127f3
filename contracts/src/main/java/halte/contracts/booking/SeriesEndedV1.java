package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The rest of a series was given up from a date on; its bookings tell their own cancellation.
 *
 * @param seriesId the series
 * @param space code of the host space
 * @param personId for whom
 * @param fromDate no occurrence from this date on
 * @param endedAt when
 */
public record SeriesEndedV1(UUID seriesId, String space, UUID personId, LocalDate fromDate, Instant endedAt)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.series-ended.v1";

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
