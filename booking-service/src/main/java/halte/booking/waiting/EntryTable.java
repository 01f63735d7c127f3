package halte.booking.waiting;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.reservation.BookedFor;
import halte.booking.reservation.Reserved;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The waiting list in the database. */
@ApplicationScoped
class EntryTable {

    private static final String COLUMNS = "id, number, space_id, space, operator, resource_id, resource, resource_kind,"
            + " person_id, person_name, recipient, language, booked_by, local_date, part, starts_at, ends_at, state,"
            + " joined_at, booking_id, offered_resource, offered_until";
    private static final String SELECT = "select " + COLUMNS + " from waiting_entry ";

    private final Database database;

    EntryTable(Database database) {
        this.database = database;
    }

    /** @return false when this person waits for this slot already */
    boolean insert(Entry entry) {
        var person = entry.person();
        return database.update(
                        "insert into waiting_entry (id, space_id, space, operator, resource_id, resource, resource_kind,"
                                + " person_id, person_name, recipient, language, booked_by, local_date, part,"
                                + " starts_at, ends_at, state, joined_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        entry.id(),
                        entry.spaceId(),
                        entry.space(),
                        entry.operator(),
                        entry.resourceId(),
                        entry.resource(),
                        entry.resourceKind(),
                        person.personId(),
                        person.name(),
                        person.email(),
                        person.language(),
                        person.bookedBy(),
                        entry.date(),
                        entry.part(),
                        entry.slot().startsAt(),
                        entry.slot().endsAt(),
                        entry.state(),
                        entry.joinedAt())
                == 1;
    }

    Optional<Entry> find(UUID id) {
        return database.first(SELECT + "where id = ?", EntryTable::entry, id);
    }

    Optional<Entry> lock(UUID id) {
        return database.first(SELECT + "where id = ? for update", EntryTable::entry, id);
    }

    /** Who waits for something that meets this stretch, oldest first, locked. */
    List<Entry> lockWaiting(int spaceId, Slot freed, int limit) {
        return database.list(
                SELECT + "where space_id = ? and state = 'WAITING' and starts_at < ? and ends_at > ?"
                        + " order by number limit ? for update",
                EntryTable::entry,
                spaceId,
                freed.endsAt(),
                freed.startsAt(),
                limit);
    }

    /** @param bookingState state of what was offered, null when nothing was */
    record Over(Entry entry, @Nullable String bookingState) {}

    /** Entries that are over without anybody having said so; what another replica works on is left to it. */
    List<Over> lockOver(Instant now, int limit) {
        return database.list(
                "select " + COLUMNS + ", (select b.state from booking b where b.id = e.booking_id) as booking_state"
                        + " from waiting_entry e where (state = 'WAITING' and starts_at <= ?)"
                        + " or (state = 'OFFERED' and exists (select 1 from booking b where b.id = e.booking_id"
                        + " and b.state <> 'HELD')) order by number limit ? for update of e skip locked",
                row -> new Over(entry(row), row.textOrNull("booking_state")),
                now,
                limit);
    }

    void offer(UUID id, Reserved.Made made, Instant now) {
        database.update(
                "update waiting_entry set state = 'OFFERED', booking_id = ?, offered_resource = ?, offered_at = ?,"
                        + " offered_until = ? where id = ?",
                made.bookingId(),
                made.resource().resource(),
                now,
                made.until(),
                id);
    }

    void end(UUID id, EntryState state, Instant now) {
        database.update("update waiting_entry set state = ?, ended_at = ? where id = ?", state, now, id);
    }

    int forgetAddresses(Instant endedBefore) {
        return database.update(
                "update waiting_entry set recipient = null where recipient is not null and ended_at < ?", endedBefore);
    }

    /** How many come before it. */
    long before(Entry entry) {
        return database.first(
                        "select waiting_before(?, ?, ?, ?, ?, ?) as before",
                        row -> row.big("before"),
                        entry.number(),
                        entry.spaceId(),
                        entry.resourceKind(),
                        entry.resourceId(),
                        entry.slot().startsAt(),
                        entry.slot().endsAt())
                .orElse(0L);
    }

    List<Entry> ofPerson(UUID personId, boolean activeOnly, int limit) {
        return database.list(
                SELECT + "where person_id = ? " + (activeOnly ? "and state in ('WAITING', 'OFFERED') " : "")
                        + "order by state in ('WAITING', 'OFFERED') desc, number desc limit ?",
                EntryTable::entry,
                personId,
                limit);
    }

    List<Entry> ofSpace(int spaceId, @Nullable LocalDate date, int limit) {
        return database.list(
                SELECT + "where space_id = ? and local_date = coalesce(?::date, local_date)"
                        + " and state in ('WAITING', 'OFFERED') order by number limit ?",
                EntryTable::entry,
                spaceId,
                date,
                limit);
    }

    private static Entry entry(Row row) throws SQLException {
        var part = row.textOrNull("part");
        return new Entry(
                row.uuid("id"),
                row.big("number"),
                row.number("space_id"),
                row.text("space"),
                row.text("operator"),
                row.numberOrNull("resource_id"),
                row.textOrNull("resource"),
                row.text("resource_kind"),
                new BookedFor(
                        row.uuid("person_id"),
                        row.textOrNull("person_name"),
                        row.textOrNull("recipient"),
                        row.text("language"),
                        row.uuidOrNull("booked_by")),
                row.date("local_date"),
                part == null ? null : Part.valueOf(part),
                new Slot(row.instant("starts_at"), row.instant("ends_at")),
                EntryState.valueOf(row.text("state")),
                row.instant("joined_at"),
                row.uuidOrNull("booking_id"),
                row.textOrNull("offered_resource"),
                row.instantOrNull("offered_until"));
    }
}
