package halte.booking.database;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements on the connection of the current transaction, or on one of their own outside any. */
@ApplicationScoped
public class Database {

    private static final String OUTRUN = "40001";

    private final DataSource source;
    private final Event<Outrun> outruns;

    Database(DataSource source, Event<Outrun> outruns) {
        this.source = source;
        this.outruns = outruns;
    }

    /** Fired when the database ended a transaction because somebody else was quicker (SQL state 40001). */
    public record Outrun() {}

    /** Reads one row; null means the row does not count. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
        return run(sql, values, statement -> {
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                while (rows.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        });
    }

    public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    public int update(String sql, @Nullable Object... values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    /** The same statement for many rows, in one round trip; the rows written by each. */
    public int[] updateAll(String sql, Collection<@Nullable Object[]> rows) {
        return run(sql, new Object[0], statement -> {
            for (var values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** From here to its end, the current transaction sees every row: for use cases that checked who asks. */
    @Transactional(MANDATORY)
    public void seeEverything() {
        list("select set_config('app.role', 'system', true) as scope", row -> row.text("scope"));
    }

    /** An array of texts, numbers, UUIDs or dates, to be used with {@code any} or {@code unnest}. */
    public static Object array(String type, Collection<?> values) {
        return new Many(type, values.toArray());
    }

    private record Many(String type, Object[] values) {}

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, @Nullable Object[] values, Work<T> work) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return work.on(statement);
        } catch (SQLException e) {
            if (OUTRUN.equals(e.getSQLState())) {
                outruns.fire(new Outrun());
            }
            throw new DatabaseFailure(e);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Enum<?> name) {
            statement.setString(at, name.name());
        } else if (value instanceof Many many) {
            statement.setArray(at, arrayOn(statement.getConnection(), many));
        } else {
            statement.setObject(at, value);
        }
    }

    private static java.sql.Array arrayOn(Connection connection, Many many) throws SQLException {
        var elements = many.values();
        for (int i = 0; i < elements.length; i++) {
            if (elements[i] instanceof Instant instant) {
                elements[i] = instant.atOffset(ZoneOffset.UTC);
            } else if (elements[i] instanceof UUID || elements[i] instanceof Enum<?>) {
                elements[i] = elements[i].toString();
            }
        }
        return connection.createArrayOf(many.type(), elements);
    }
}
