package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Bookings that come back by a rule; each occurrence is a booking of its own.
 *
 * @param seriesId the series
 * @param space code of the host space
 * @param personId for whom
 * @param resource code of the resource
 * @param recurrence the rule, RFC 5545 RRULE, expanded in the zone of the space
 * @param firstDate first occurrence
 * @param lastDate last occurrence
 * @param booked occurrences that were booked
 * @param skipped occurrences that could not be
 */
public record SeriesStartedV1(
        UUID seriesId,
        String space,
        UUID personId,
        String resource,
        String recurrence,
        LocalDate firstDate,
        LocalDate lastDate,
        int booked,
        int skipped)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.series-started.v1";

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
