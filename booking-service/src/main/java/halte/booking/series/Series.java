package halte.booking.series;

import halte.booking.reservation.BookedFor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series as it is stored; its dates are rows of their own.
 *
 * @param resource code of the resource wanted, or null for any of the kind
 * @param firstDate from where the rule counts
 * @param excepted dates the person left out from the start
 * @param sequence counts the calendar entries that were sent
 */
record Series(
        UUID id,
        int spaceId,
        String space,
        String operator,
        @Nullable Integer resourceId,
        @Nullable String resource,
        String resourceKind,
        UUID personId,
        @Nullable String personName,
        @Nullable String recipient,
        String language,
        @Nullable UUID bookedBy,
        String recurrence,
        LocalDate firstDate,
        Set<LocalDate> excepted,
        Times times,
        boolean ended,
        int sequence,
        Instant createdAt) {

    BookedFor person() {
        return new BookedFor(personId, personName, recipient, language, bookedBy);
    }
}
