package halte.booking.directory;

import halte.booking.database.Database;
import halte.booking.structure.Space;
import halte.identity.SystemScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many people are expected in a space; names need their consent and are not shown here. */
@ApplicationScoped
class Companions {

    private final Database database;
    private final Clock clock;

    Companions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Count(LocalDate date, long count) {}

    Count on(Space space, @Nullable LocalDate date) {
        var day = date == null ? space.hours().dateOf(clock.instant()) : date;
        return new Count(
                day,
                SystemScope.call(() -> database.first(
                                "select count(distinct person_id) as people from booking where space_id = ?"
                                        + " and local_date = ? and state in ('CONFIRMED', 'CHECKED_IN', 'COMPLETED')",
                                row -> row.big("people"),
                                space.id(),
                                day)
                        .orElse(0L)));
    }
}
