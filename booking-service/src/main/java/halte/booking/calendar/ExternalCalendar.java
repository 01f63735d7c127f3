package halte.booking.calendar;

import halte.booking.database.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of others that keeps one of our rooms busy.
 *
 * @param displace bookings of ours in the way are given back
 * @param lastReadAt when it was last read as a whole
 * @param failingSince null while it can be read
 */
record ExternalCalendar(
        UUID id,
        int spaceId,
        String space,
        String operator,
        int resourceId,
        String resource,
        String name,
        String url,
        Priority priority,
        boolean displace,
        Instant createdAt,
        UUID createdBy,
        Instant nextFetchAt,
        @Nullable Instant lastFetchedAt,
        @Nullable Instant lastSucceededAt,
        @Nullable Instant lastReadAt,
        @Nullable Instant failingSince,
        @Nullable Failure failure,
        @Nullable String etag,
        @Nullable String lastModified) {

    static final String COLUMNS = "id, space_id, space, operator, resource_id, resource, name, url, priority, displace,"
            + " created_at, created_by, next_fetch_at, last_fetched_at, last_succeeded_at, last_read_at, failing_since,"
            + " failure, etag, last_modified";

    /** Whose use of the room goes first when both want it. */
    enum Priority {
        THEIRS,
        OURS
    }

    static ExternalCalendar of(Row row) throws SQLException {
        var failure = row.textOrNull("failure");
        return new ExternalCalendar(
                row.uuid("id"),
                row.number("space_id"),
                row.text("space"),
                row.text("operator"),
                row.number("resource_id"),
                row.text("resource"),
                row.text("name"),
                row.text("url"),
                Priority.valueOf(row.text("priority")),
                row.yes("displace"),
                row.instant("created_at"),
                row.uuid("created_by"),
                row.instant("next_fetch_at"),
                row.instantOrNull("last_fetched_at"),
                row.instantOrNull("last_succeeded_at"),
                row.instantOrNull("last_read_at"),
                row.instantOrNull("failing_since"),
                failure == null ? null : Failure.valueOf(failure),
                row.textOrNull("etag"),
                row.textOrNull("last_modified"));
    }
}
