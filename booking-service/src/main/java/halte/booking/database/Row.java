package halte.booking.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an answer, by column name. */
public final class Row {

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    /** An array of texts. */
    public @Nullable List<String> textsOrNull(String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public @Nullable Integer numberOrNull(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    public long big(String column) throws SQLException {
        return row.getLong(column);
    }

    public boolean yes(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public byte @Nullable [] bytes(String column) throws SQLException {
        return row.getBytes(column);
    }

    public UUID uuid(String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    public @Nullable UUID uuidOrNull(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public LocalDate date(String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class), column);
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(column), column);
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
