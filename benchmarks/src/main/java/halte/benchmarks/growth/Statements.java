package halte.benchmarks.growth;

import halte.benchmarks.measure.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the service really sent and what it cost, from {@code pg_stat_statements}: plans as they were, buffers as they
 * were touched, triggers included.
 */
final class Statements {

    static final List<String> SETTINGS =
            List.of("shared_preload_libraries = 'pg_stat_statements'", "pg_stat_statements.track_utility = off");

    private static final String OF_SERVICE = """
            select query, calls, (shared_blks_hit + shared_blks_read)::float8 / calls as buffers,
                   total_exec_time / calls as millis, rows::float8 / calls as rows
            from pg_stat_statements s join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.userid
            where d.datname = 'booking' and r.rolname = 'booking_app' and calls * 2 >= %d
            order by calls desc, total_exec_time desc
            """;

    private final Connection postgres;

    /** @param postgres as superuser on the database {@code postgres} */
    Statements(Connection postgres) throws SQLException {
        this.postgres = postgres;
        Sql.run(postgres, "create extension if not exists pg_stat_statements");
    }

    /** One text, however often it was sent. */
    record Sent(String query, double perRequest, double buffers, double millis, double rows) {}

    void forget() throws SQLException {
        Sql.run(postgres, "select pg_stat_statements_reset()");
    }

    /** Those that belong to the requests: jobs in the background send each of theirs far less often. */
    List<Sent> of(long requests) throws SQLException {
        var sent = new ArrayList<Sent>();
        try (var statement = postgres.createStatement();
                var rows = statement.executeQuery(OF_SERVICE.formatted(Math.max(1, requests)))) {
            while (rows.next()) {
                sent.add(new Sent(
                        rows.getString("query").replaceAll("\\s+", " "),
                        rows.getLong("calls") / (double) requests,
                        rows.getDouble("buffers"),
                        rows.getDouble("millis"),
                        rows.getDouble("rows")));
            }
        }
        return sent;
    }
}
