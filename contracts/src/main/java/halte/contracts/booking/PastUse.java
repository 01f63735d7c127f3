package halte.contracts.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One use from the past with its whole life: booked or not, came or not.
 *
 * @param bookingId the booking; a walk-in has one too, made when it came
 * @param personId who
 * @param resource code of the resource
 * @param resourceKind kind of the resource
 * @param startsAt start of the slot, inclusive
 * @param endsAt end of the slot, exclusive
 * @param localDate the day in the zone of the space
 * @param halfDays half-days touched
 * @param minutes length
 * @param bookedAt when it was made
 * @param outcome COMPLETED, RELEASED (no-show), CANCELLED_IN_TIME or CANCELLED_LATE
 * @param walkIn true: came without a booking
 * @param cameAt check-in, or null
 * @param leftAt check-out, or null
 */
public record PastUse(
        UUID bookingId,
        UUID personId,
        String resource,
        String resourceKind,
        Instant startsAt,
        Instant endsAt,
        LocalDate localDate,
        int halfDays,
        int minutes,
        Instant bookedAt,
        String outcome,
        boolean walkIn,
        @Nullable Instant cameAt,
        @Nullable Instant leftAt) {}
