package halte.booking.rota;

import halte.booking.hours.OpeningState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch asked of volunteers, as the caller may see it.
 *
 * @param state ASKED, CONFIRMED or EXPIRED
 * @param taken somebody offered, whoever it is
 * @param person who offered; hosts see it, and the person themselves
 * @param mine whether it is the caller
 */
record ShiftView(
        UUID id,
        String space,
        LocalDate date,
        String from,
        String to,
        String state,
        boolean taken,
        Instant confirmBy,
        OpeningState otherwise,
        @Nullable Person person,
        boolean mine) {

    record Person(UUID id, String name) {}
}
