package halte.booking.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Series and their dates in the database. */
@ApplicationScoped
class SeriesTable {

    private static final String SERIES = "select id, space_id, space, operator, resource_id, resource, resource_kind,"
            + " person_id, person_name, recipient, language, booked_by, recurrence, first_date,"
            + " array_to_string(excepted, ',') as excepted, part, start_time::text, end_time::text, state, sequence,"
            + " created_at from series s ";
    private static final String OCCURRENCE = "select series_id, local_date, state, part, start_time::text,"
            + " end_time::text, wished_resource_id, resource_id, starts_at, ends_at, booking_id, reason::text,"
            + " offered_until from series_occurrence o ";

    private final Database database;
    private final ObjectMapper json;

    SeriesTable(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
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

    List<Occurrence> occurrences(UUID seriesId) {
        return database.list(OCCURRENCE + "where series_id = ? order by local_date", this::occurrence, seriesId);
    }

    List<Occurrence> occurrences(Collection<UUID> seriesIds) {
        return database.list(
                OCCURRENCE + "where series_id = any(?) order by series_id, local_date",
                this::occurrence,
                Database.array("uuid", seriesIds));
    }

    Optional<Occurrence> occurrence(UUID seriesId, LocalDate date) {
        return database.first(OCCURRENCE + "where series_id = ? and local_date = ?", this::occurrence, seriesId, date);
    }

    /** Series with dates that wait for their day to come near, oldest first. */
    List<UUID> withPlanned(LocalDate upTo) {
        return database.list(
                "select series_id from series_occurrence where state = 'PLANNED' and local_date <= ?"
                        + " group by series_id order by min(local_date), series_id",
                row -> row.uuid("series_id"),
                upTo);
    }

    /** Skipped dates that might fit into what became free, oldest series first. */
    List<Occurrence> skippedDuring(int spaceId, LocalDate from, LocalDate to, int limit) {
        return database.list(
                OCCURRENCE + "where space_id = ? and state = 'SKIPPED' and local_date between ? and ?"
                        + " order by (select created_at from series where id = series_id), series_id, local_date limit ?",
                this::occurrence,
                spaceId,
                from,
                to,
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

    void insert(Series series, List<Occurrence> occurrences) {
        database.updateAll(
                "insert into series_occurrence (series_id, local_date, space_id, space, operator, person_id, state,"
                        + " part, start_time, end_time, wished_resource_id, resource_id, starts_at, ends_at,"
                        + " booking_id, reason, offered_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)",
                occurrences.stream()
                        .map(occurrence -> new @Nullable Object[] {
                            series.id(),
                            occurrence.date(),
                            series.spaceId(),
                            series.space(),
                            series.operator(),
                            series.personId(),
                            occurrence.state(),
                            occurrence.times().part(),
                            occurrence.times().startTime(),
                            occurrence.times().endTime(),
                            occurrence.wishedResourceId(),
                            occurrence.resourceId(),
                            startsAt(occurrence),
                            endsAt(occurrence),
                            occurrence.bookingId(),
                            write(occurrence.reason()),
                            occurrence.offeredUntil()
                        })
                        .toList());
    }

    void update(Occurrence occurrence) {
        database.update(
                "update series_occurrence set state = ?, part = ?, start_time = ?, end_time = ?,"
                        + " wished_resource_id = ?, resource_id = ?, starts_at = ?, ends_at = ?, booking_id = ?,"
                        + " reason = ?::jsonb, offered_until = ? where series_id = ? and local_date = ?",
                occurrence.state(),
                occurrence.times().part(),
                occurrence.times().startTime(),
                occurrence.times().endTime(),
                occurrence.wishedResourceId(),
                occurrence.resourceId(),
                startsAt(occurrence),
                endsAt(occurrence),
                occurrence.bookingId(),
                write(occurrence.reason()),
                occurrence.offeredUntil(),
                occurrence.seriesId(),
                occurrence.date());
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

    /** What is wanted on one date; what it has follows its booking. */
    void wish(UUID seriesId, LocalDate date, Occurrence wanted) {
        database.update(
                "update series_occurrence set part = ?, start_time = ?, end_time = ?, wished_resource_id = ?"
                        + " where series_id = ? and local_date = ?",
                wanted.times().part(),
                wanted.times().startTime(),
                wanted.times().endTime(),
                wanted.wishedResourceId(),
                seriesId,
                date);
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

    private static @Nullable Instant startsAt(Occurrence occurrence) {
        return occurrence.slot() == null ? null : occurrence.slot().startsAt();
    }

    private static @Nullable Instant endsAt(Occurrence occurrence) {
        return occurrence.slot() == null ? null : occurrence.slot().endsAt();
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

    private Occurrence occurrence(Row row) throws SQLException {
        var startsAt = row.instantOrNull("starts_at");
        var reason = row.textOrNull("reason");
        return new Occurrence(
                row.uuid("series_id"),
                row.date("local_date"),
                OccurrenceState.valueOf(row.text("state")),
                times(row),
                row.numberOrNull("wished_resource_id"),
                row.numberOrNull("resource_id"),
                startsAt == null ? null : new Slot(startsAt, row.instant("ends_at")),
                row.uuidOrNull("booking_id"),
                reason == null ? null : read(reason),
                row.instantOrNull("offered_until"));
    }

    private static Times times(Row row) throws SQLException {
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

    private @Nullable String write(@Nullable Reason reason) {
        try {
            return reason == null ? null : json.writeValueAsString(reason);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A reason cannot be written.", e);
        }
    }

    private Reason read(String reason) {
        try {
            return json.readValue(reason, Reason.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored reason cannot be read.", e);
        }
    }
}
