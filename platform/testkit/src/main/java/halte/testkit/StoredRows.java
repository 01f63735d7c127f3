package halte.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** How many rows the running service stores, whoever may see them. */
public final class StoredRows implements LongSupplier {

    /** Written by requests whatever becomes of them, or by the relay and the listeners meanwhile. */
    private static final Set<String> NOT_CONTENT =
            Set.of("idempotency_key", "flyway_schema_history", "outbox", "inbox");

    private final Set<String> ignored = new TreeSet<>(NOT_CONTENT);

    private StoredRows(List<String> ignored) {
        this.ignored.addAll(ignored);
    }

    /** @param ignored tables that change by themselves, beside those of the platform */
    public static StoredRows except(String... ignored) {
        return new StoredRows(List.of(ignored));
    }

    @Override
    public long getAsLong() {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class))) {
            run(connection, "select set_config('app.role', 'system', false)");
            long rows = 0;
            for (var table : tables(connection)) {
                rows += run(connection, "select count(*) from \"" + table + "\"");
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be counted.", e);
        }
    }

    private List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select tablename from pg_tables where schemaname = 'public' order by 1")) {
            while (rows.next()) {
                if (!ignored.contains(rows.getString(1))) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    private static long run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1) instanceof Long count ? count : 0;
        }
    }
}
