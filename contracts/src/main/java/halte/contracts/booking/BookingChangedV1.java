package halte.contracts.booking;

import halte.contracts.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A booking was moved to another time or resource in one step; what was held for it is held anew, at the prices of
 * when it was first made.
 *
 * @param bookingId the booking
 * @param space code of the host space
 * @param operator who runs the space
 * @param resource code of the resource it has now
 * @param resourceKind kind of the resource
 * @param personId for whom
 * @param startsAt start, inclusive
 * @param endsAt end, exclusive
 * @param localDate the day in the zone of the space
 * @param halfDays half-days touched now
 * @param minutes length now
 * @param bookedAt when it was first made; prices and plans stay frozen at this instant
 * @param changedAt when it was changed
 * @param sequence counts the changes, as in RFC 5545
 * @param formerResource code of the resource it had
 * @param formerStartsAt former start
 * @param formerEndsAt former end
 */
public record BookingChangedV1(
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
        Instant changedAt,
        int sequence,
        String formerResource,
        Instant formerStartsAt,
        Instant formerEndsAt)
        implements BookingFact {

    public static final String TYPE = "be.halte.booking.booking-changed.v1";

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
