package halte.membership.usage;

import halte.membership.database.Database;
import halte.membership.ledger.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ends of bookings that were heard before the bookings. */
@ApplicationScoped
class EarlyEndings {

    /** @param fee what the cancellation costs instead of the use */
    record Ending(Outcome outcome, Instant at, Optional<Fee> fee) {}

    /** @param percent share of the offer, 1 to 100 */
    record Fee(String offer, int percent) {}

    private final Database database;

    EarlyEndings(Database database) {
        this.database = database;
    }

    void remember(
            UUID bookingId, Outcome outcome, Instant at, @Nullable String feeOffer, @Nullable Integer feePercent) {
        database.update(
                "insert into early_ending (booking_id, outcome, ended_at, fee_offer, fee_percent)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                bookingId,
                outcome.name(),
                at,
                feeOffer,
                feePercent);
    }

    boolean anyOf(Collection<UUID> bookingIds) {
        return !database.query("select 1 from early_ending where booking_id = any (?) limit 1", row -> true, (Object)
                        bookingIds.toArray(UUID[]::new))
                .isEmpty();
    }

    /** At most once: it is forgotten when it is taken. */
    Optional<Ending> take(UUID bookingId) {
        return database
                .query(
                        "delete from early_ending where booking_id = ?"
                                + " returning outcome, ended_at, fee_offer, fee_percent",
                        EarlyEndings::ending,
                        bookingId)
                .stream()
                .findFirst();
    }

    private static Ending ending(ResultSet row) throws SQLException {
        var offer = row.getString("fee_offer");
        return new Ending(
                Outcome.valueOf(row.getString("outcome")),
                Database.instant(row, "ended_at"),
                offer == null ? Optional.empty() : Optional.of(new Fee(offer, row.getInt("fee_percent"))));
    }
}
