package halte.benchmarks.cost;

import halte.benchmarks.measure.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was spent so far.
 *
 * @param millis milliseconds of CPU by process; those of a server process of PostgreSQL count for its database
 * @param compilers of them, spent by the compilers of a JVM
 * @param transactions committed by database
 * @param walBytes written to the log of PostgreSQL
 * @param nanos when
 */
public record Spent(
        Map<String, Long> millis,
        Map<String, Long> compilers,
        Map<String, Long> transactions,
        long walBytes,
        long nanos) {

    private static final String POSTGRES = "postgres";

    /** @param processes ids by name; the one of PostgreSQL is the parent of all its server processes */
    public static Spent now(Map<String, Long> processes, Connection superuser) throws SQLException {
        var millis = new LinkedHashMap<String, Long>();
        var compilers = new LinkedHashMap<String, Long>();
        processes.forEach((name, pid) -> {
            if (!name.equals(POSTGRES)) {
                millis.put(name, Ticks.millis(pid));
                compilers.put(name, Ticks.millisOfCompilers(pid));
            }
        });
        databases(processes.getOrDefault(POSTGRES, 0L), superuser, millis);
        return new Spent(
                millis,
                compilers,
                transactions(superuser),
                Sql.number(superuser, "select wal_bytes::bigint from pg_stat_wal"),
                System.nanoTime());
    }

    private static void databases(long postmaster, Connection superuser, Map<String, Long> millis) throws SQLException {
        var databaseOf = new LinkedHashMap<Long, String>();
        try (var statement = superuser.createStatement();
                var rows =
                        statement.executeQuery("select pid, datname from pg_stat_activity where datname is not null")) {
            while (rows.next()) {
                databaseOf.put(rows.getLong(1), rows.getString(2));
            }
        }
        databaseOf.values().stream().sorted().forEach(name -> millis.putIfAbsent("postgres " + name, 0L));
        millis.put("postgres, the rest", Ticks.millisWithThoseGone(postmaster));
        ProcessHandle.of(postmaster).stream().flatMap(ProcessHandle::children).forEach(child -> {
            var database = databaseOf.get(child.pid());
            millis.merge(
                    database == null ? "postgres, the rest" : "postgres " + database,
                    Ticks.millis(child.pid()),
                    Long::sum);
        });
    }

    private static Map<String, Long> transactions(Connection superuser) throws SQLException {
        var found = new LinkedHashMap<String, Long>();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(
                        "select datname, xact_commit from pg_stat_database where datname is not null order by 1")) {
            while (rows.next()) {
                found.put("postgres " + rows.getString(1), rows.getLong(2));
            }
        }
        return found;
    }

    double secondsSince(Spent before) {
        return (nanos - before.nanos) / 1e9;
    }
}
