package halte.membership.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A booking as it was told last.
 *
 * @param accountId who pays what is not covered
 * @param operator who runs the space
 * @param localDate day of use in the zone of the space
 * @param halves which halves of that day
 */
public record Booked(
        UUID bookingId,
        UUID personId,
        UUID accountId,
        String space,
        String operator,
        String resource,
        String resourceKind,
        Instant startsAt,
        Instant endsAt,
        LocalDate localDate,
        int halfDays,
        Halves halves,
        int minutes,
        Instant bookedAt) {}
