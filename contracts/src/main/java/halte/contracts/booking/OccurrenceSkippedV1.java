package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One date of a series could not be booked, or was taken out; it is offered again when it frees up.
 *
 * @param seriesId the series
 * @param space code of the host space
 * @param personId for whom
 * @param date the date in the zone of the space
 * @param reason last part of the problem type, for example slot-taken
 * @param skippedAt when
 */
public record OccurrenceSkippedV1(
        UUID seriesId, String space, UUID personId, LocalDate date, String reason, Instant skippedAt)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.occurrence-skipped.v1";

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
