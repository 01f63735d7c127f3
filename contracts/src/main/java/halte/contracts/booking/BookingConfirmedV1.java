package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The resource is the person's from {@code startsAt} to {@code endsAt}; membership holds allowance for it.
 *
 * @param bookingId the booking
 * @param space code of the host space
 * @param operator who runs the space
 * @param resource code of the resource
 * @param resourceKind kind of the resource
 * @param personId for whom
 * @param startsAt start, inclusive
 * @param endsAt end, exclusive
 * @param localDate the day in the zone of the space
 * @param halfDays half-days touched, 1 or 2 for a desk
 * @param minutes length
 * @param bookedAt when it was made; prices and plans are frozen at this instant
 * @param channel WEB, HOST, WALK_IN, IMPORT
 */
public record BookingConfirmedV1(
        UUID bookingId,
        String space,
        String operator,
        String resource,
        String resourceKind,
        UUID personId,
        Instant startsAt,
        Instant endsAt,
        LocalDate localDate,
        int halfDays,
        int minutes,
        Instant bookedAt,
        String channel)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.booking-confirmed.v1";

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
