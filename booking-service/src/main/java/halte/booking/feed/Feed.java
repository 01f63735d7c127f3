package halte.booking.feed;

import halte.booking.database.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a secret address leads to.
 *
 * @param personId who asked for it
 * @param names whether it says who booked
 */
record Feed(
        UUID id,
        Scope scope,
        UUID personId,
        String language,
        @Nullable String space,
        @Nullable String resource,
        boolean names,
        Instant createdAt,
        @Nullable Instant lastFetchedAt,
        @Nullable Instant revokedAt) {

    static final String COLUMNS =
            "id, scope, person_id, language, space, resource, names, created_at, last_fetched_at, revoked_at";

    enum Scope {
        PERSON,
        SPACE,
        RESOURCE
    }

    static Feed of(Row row) throws SQLException {
        return new Feed(
                row.uuid("id"),
                Scope.valueOf(row.text("scope")),
                row.uuid("person_id"),
                row.text("language"),
                row.textOrNull("space"),
                row.textOrNull("resource"),
                row.yes("names"),
                row.instant("created_at"),
                row.instantOrNull("last_fetched_at"),
                row.instantOrNull("revoked_at"));
    }
}
