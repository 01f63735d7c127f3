package halte.booking.rota;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.OpeningState;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stretches whose deadline passed without a word; each is told once, by whichever replica takes it. */
@ApplicationScoped
class Deadlines {

    private final Database database;
    private final RotaMails mails;
    private final Structure structure;
    private final Clock clock;

    Deadlines(Database database, RotaMails mails, Structure structure, Clock clock) {
        this.database = database;
        this.mails = mails;
        this.structure = structure;
        this.clock = clock;
    }

    private record Expired(
            RotaMails.Stretch stretch, @Nullable UUID askedBy) {}

    /** As the system: those who meant to come are told too. @return whether there was one */
    @Transactional
    public boolean tellNext() {
        var now = clock.instant();
        var expired = database.first(
                "update rota_shift set expiry_told_at = ? where id = (select id from rota_shift"
                        + " where confirmed_at is null and expiry_told_at is null and confirm_by <= ?"
                        + " order by confirm_by limit 1 for update skip locked) returning *",
                Deadlines::expired,
                now,
                now);
        expired.ifPresent(found -> {
            if (!found.stretch().date().isBefore(today(found.stretch()))) {
                mails.notOpening(found.stretch(), concerned(found));
            }
        });
        return expired.isPresent();
    }

    private LocalDate today(RotaMails.Stretch stretch) {
        return structure.now().space(stretch.spaceId()).hours().dateOf(clock.instant());
    }

    private List<UUID> concerned(Expired expired) {
        var stretch = expired.stretch();
        var zone = structure.now().space(stretch.spaceId()).hours().zone();
        var day = stretch.date().atStartOfDay();
        return database.list(
                "select person_id from rota_sign_up where shift_id = ? union select ?::uuid where ?::uuid is not null"
                        + " union select person_id from booking where space_id = ? and local_date = ?"
                        + " and state in ('CONFIRMED', 'REQUESTED') and starts_at < ? and ends_at > ?",
                row -> row.uuid("person_id"),
                stretch.id(),
                expired.askedBy(),
                expired.askedBy(),
                stretch.spaceId(),
                stretch.date(),
                day.plusMinutes(stretch.to()).atZone(zone).toInstant(),
                day.plusMinutes(stretch.from()).atZone(zone).toInstant());
    }

    private static Expired expired(Row row) throws SQLException {
        return new Expired(stretch(row), row.uuidOrNull("asked_by"));
    }

    static RotaMails.Stretch stretch(Row row) throws SQLException {
        return new RotaMails.Stretch(
                row.uuid("id"),
                row.number("space_id"),
                row.date("local_date"),
                row.number("from_minute"),
                row.number("to_minute"),
                row.instant("confirm_by"),
                OpeningState.valueOf(row.text("otherwise")));
    }
}
