package halte.membership.usage;

import halte.membership.database.Database;
import halte.membership.ledger.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The ends of bookings that were heard before the bookings. */
@ApplicationScoped
class EarlyEndings {

    record Ending(Outcome outcome, Instant at) {}

    private final Database database;

    EarlyEndings(Database database) {
        this.database = database;
    }

    void remember(UUID bookingId, Outcome outcome, Instant at) {
        database.update(
                "insert into early_ending (booking_id, outcome, ended_at) values (?, ?, ?) on conflict do nothing",
                bookingId,
                outcome.name(),
                at);
    }

    /** At most once: it is forgotten when it is taken. */
    Optional<Ending> take(UUID bookingId) {
        return database
                .query(
                        "delete from early_ending where booking_id = ? returning outcome, ended_at",
                        row -> new Ending(Outcome.valueOf(row.getString("outcome")), Database.instant(row, "ended_at")),
                        bookingId)
                .stream()
                .findFirst();
    }
}
