package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A skipped date of a series is free again and kept for its person for a while.
 *
 * @param seriesId the series
 * @param space code of the host space
 * @param personId for whom
 * @param date the date in the zone of the space
 * @param bookingId the booking
 * @param offeredUntil the offer ends then
 */
public record OccurrenceOfferedV1(
        UUID seriesId, String space, UUID personId, LocalDate date, UUID bookingId, Instant offeredUntil)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.occurrence-offered.v1";

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
