package halte.booking.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dates of series in the database: each with what is wanted on it and what it has. */
@ApplicationScoped
class OccurrenceTable {

    private static final String OCCURRENCE = "select series_id, local_date, state, part, start_time::text,"
            + " end_time::text, wished_resource_id, resource_id, starts_at, ends_at, booking_id, reason::text,"
            + " offered_until from series_occurrence o ";

    private final Database database;
    private final ObjectMapper json;

    OccurrenceTable(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    List<Occurrence> of(UUID seriesId) {
        return database.list(OCCURRENCE + "where series_id = ? order by local_date", this::occurrence, seriesId);
    }

    List<Occurrence> of(Collection<UUID> seriesIds) {
        return database.list(
                OCCURRENCE + "where series_id = any(?) order by series_id, local_date",
                this::occurrence,
                Database.array("uuid", seriesIds));
    }

    Optional<Occurrence> on(UUID seriesId, LocalDate date) {
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

    private static @Nullable Instant startsAt(Occurrence occurrence) {
        return occurrence.slot() == null ? null : occurrence.slot().startsAt();
    }

    private static @Nullable Instant endsAt(Occurrence occurrence) {
        return occurrence.slot() == null ? null : occurrence.slot().endsAt();
    }

    private Occurrence occurrence(Row row) throws SQLException {
        var startsAt = row.instantOrNull("starts_at");
        var reason = row.textOrNull("reason");
        return new Occurrence(
                row.uuid("series_id"),
                row.date("local_date"),
                OccurrenceState.valueOf(row.text("state")),
                SeriesTable.times(row),
                row.numberOrNull("wished_resource_id"),
                row.numberOrNull("resource_id"),
                startsAt == null ? null : new Slot(startsAt, row.instant("ends_at")),
                row.uuidOrNull("booking_id"),
                reason == null ? null : read(reason),
                row.instantOrNull("offered_until"));
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
