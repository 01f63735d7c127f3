package halte.booking.series;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Series in the database; their dates are kept by {@link OccurrenceTable}. */
@ApplicationScoped
class SeriesTable {

    private static final String SERIES = "select id, space_id, space, operator, resource_id, resource, resource_kind,"
            + " person_id, person_name, recipient, language, booked_by, recurrence, first_date,"
            + " array_to_string(excepted, ',') as excepted, part, start_time::text, end_time::text, state, sequence,"
            + " created_at from series s ";

    private final Database database;

    SeriesTable(Database database) {
        this.database = database;
    }

    Optional<Series> find(UUID id) {
        return database.first(SERIES + "where id = ?", SeriesTable::series, id);
    }

    /** Whatever is done to a series as a whole is done by one at a time. */
    Optional<Series> lock(UUID id) {
        return database.first(SERIES + "where id = ? for update", SeriesTable::series, id);
    }

    /** The same, unless somebody is at it. */
    Optional<Series> lockIfFree(UUID id) {
        return database.first(SERIES + "where id = ? for update skip locked", SeriesTable::series, id);
    }

    /** Each calendar entry that is sent has a higher SEQUENCE than the one before; the first has 0. */
    Optional<Series> nextSequence(UUID id) {
        database.update("update series set sequence = sequence + 1 where id = ?", id);
        return find(id);
    }

    /** @param after where the page before ended, or null */
    List<Series> ofPerson(UUID personId, @Nullable Instant after, @Nullable UUID afterId, int limit) {
        return page("person_id = ?", personId, after, afterId, limit);
    }

    List<Series> ofSpace(int spaceId, @Nullable Instant after, @Nullable UUID afterId, int limit) {
        return page("space_id = ?", spaceId, after, afterId, limit);
    }

    private List<Series> page(String whose, Object owner, @Nullable Instant after, @Nullable UUID afterId, int limit) {
        return after == null
                ? database.list(
                        SERIES + "where " + whose + " order by created_at desc, id limit ?",
                        SeriesTable::series,
                        owner,
                        limit)
                : database.list(
                        SERIES + "where " + whose + " and (created_at < ? or (created_at = ? and id > ?))"
                                + " order by created_at desc, id limit ?",
                        SeriesTable::series,
                        owner,
                        after,
                        after,
                        afterId,
                        limit);
    }

    void insert(Series series) {
        database.update(
                "insert into series (id, space_id, space, operator, resource_id, resource, resource_kind, person_id,"
                        + " person_name, recipient, language, booked_by, recurrence, first_date, excepted, part,"
                        + " start_time, end_time, state, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ACTIVE', ?)",
                series.id(),
                series.spaceId(),
                series.space(),
                series.operator(),
                series.resourceId(),
                series.resource(),
                series.resourceKind(),
                series.personId(),
                series.personName(),
                series.recipient(),
                series.language(),
                series.bookedBy(),
                series.recurrence(),
                series.firstDate(),
                Database.array("date", series.excepted()),
                series.times().part(),
                series.times().startTime(),
                series.times().endTime(),
                series.createdAt());
    }

    /** What is wanted from now on. */
    void wish(UUID seriesId, Times times, @Nullable Integer resourceId, @Nullable String resource) {
        database.update(
                "update series set part = ?, start_time = ?, end_time = ?, resource_id = ?, resource = ? where id = ?",
                times.part(),
                times.startTime(),
                times.endTime(),
                resourceId,
                resource,
                seriesId);
    }

    void end(UUID seriesId, Instant at) {
        database.update(
                "update series set state = 'ENDED', ended_at = ? where id = ? and state = 'ACTIVE'", at, seriesId);
    }

    int forgetAddresses(LocalDate before) {
        return database.update(
                "update series s set recipient = null where recipient is not null and not exists (select 1 from"
                        + " series_occurrence o where o.series_id = s.id and o.local_date >= ?)",
                before);
    }

    private static Series series(Row row) throws SQLException {
        return new Series(
                row.uuid("id"),
                row.number("space_id"),
                row.text("space"),
                row.text("operator"),
                row.numberOrNull("resource_id"),
                row.textOrNull("resource"),
                row.text("resource_kind"),
                row.uuid("person_id"),
                row.textOrNull("person_name"),
                row.textOrNull("recipient"),
                row.text("language"),
                row.uuidOrNull("booked_by"),
                row.text("recurrence"),
                row.date("first_date"),
                dates(row.text("excepted")),
                times(row),
                row.text("state").equals("ENDED"),
                Math.max(0, row.number("sequence")),
                row.instant("created_at"));
    }

    static Times times(Row row) throws SQLException {
        var part = row.textOrNull("part");
        return part == null
                ? Times.of(LocalTime.parse(row.text("start_time")), LocalTime.parse(row.text("end_time")))
                : Times.of(Part.valueOf(part));
    }

    private static Set<LocalDate> dates(String listed) {
        return Arrays.stream(listed.split(","))
                .filter(date -> !date.isBlank())
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
