package halte.membership.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements with their values; arrays become PostgreSQL arrays, so that a batch is one statement. */
@ApplicationScoped
public class Database {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    public <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            List<T> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be read.", e);
        }
    }

    public int update(String sql, @Nullable Object... values) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be written.", e);
        }
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable Integer numberOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public static @Nullable List<String> textsOrNull(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? null : List.of((String[]) array.getArray());
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(connection, statement, i + 1, values[i]);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int position, @Nullable Object value)
            throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(position, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else if (value instanceof UUID[] ids) {
            statement.setArray(position, connection.createArrayOf("uuid", ids));
        } else if (value instanceof Integer[] numbers) {
            statement.setArray(position, connection.createArrayOf("int4", numbers));
        } else if (value instanceof Object[] texts) {
            statement.setArray(position, connection.createArrayOf("text", texts(texts)));
        } else {
            statement.setObject(position, value);
        }
    }

    /** Dates and instants in an array travel as text and are cast in the statement. */
    private static @Nullable String[] texts(@Nullable Object[] values) {
        var texts = new @Nullable String[values.length];
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            texts[i] = value == null ? null : value.toString();
        }
        return texts;
    }
}
