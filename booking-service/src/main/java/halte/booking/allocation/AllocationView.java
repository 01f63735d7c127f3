package halte.booking.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An allocation as its holder and the hosts see it. */
record AllocationView(
        UUID id,
        String space,
        String resource,
        String resourceKind,
        UUID person,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        List<AbsenceView> absences) {

    record AbsenceView(UUID id, LocalDate from, LocalDate to) {}
}
