package halte.benchmarks.growth;

import halte.benchmarks.measure.Sql;
import halte.benchmarks.server.Servers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One database for each size. The one that is measured is called {@code booking}, as the service knows it, and keeps in
 * its comment which size it is; the service loses its connections when they change places and makes new ones.
 */
final class Stages {

    private static final String ACTIVE = "booking";
    private static final String OTHERS = "stage_";

    private final Servers servers;

    Stages(Servers servers) {
        this.servers = servers;
    }

    boolean exists(long rows) throws SQLException {
        try (var postgres = servers.database("postgres")) {
            return has(postgres, OTHERS + rows) || (OTHERS + rows).equals(active(postgres));
        }
    }

    /** What is in use now becomes the stage of that size, and is put aside. */
    void keepAs(long rows) throws SQLException {
        try (var postgres = servers.database("postgres")) {
            Sql.run(postgres, "comment on database %s is '%s'".formatted(ACTIVE, OTHERS + rows));
        }
    }

    /** A new stage that begins as a copy of another; nobody uses either. */
    void copy(long from, long to) throws SQLException {
        try (var postgres = servers.database("postgres")) {
            var source = (OTHERS + from).equals(active(postgres)) ? ACTIVE : OTHERS + from;
            close(postgres, source);
            Sql.run(
                    postgres,
                    "create database %s template %s strategy file_copy owner booking_owner"
                            .formatted(OTHERS + to, source),
                    "grant connect on database %s to booking_app, booking_ro".formatted(OTHERS + to));
            open(postgres, source);
            open(postgres, OTHERS + to);
        }
    }

    Connection connect(long rows) throws SQLException {
        try (var postgres = servers.database("postgres")) {
            return servers.database((OTHERS + rows).equals(active(postgres)) ? ACTIVE : OTHERS + rows);
        }
    }

    /** The service works on that size from now on. */
    void activate(long rows) throws SQLException {
        var wanted = OTHERS + rows;
        try (var postgres = servers.database("postgres")) {
            var active = active(postgres);
            if (wanted.equals(active)) {
                return;
            }
            close(postgres, ACTIVE);
            if (active == null) {
                Sql.run(postgres, "drop database " + ACTIVE);
            } else {
                Sql.run(postgres, "alter database %s rename to %s".formatted(ACTIVE, active));
                open(postgres, active);
            }
            Sql.run(
                    postgres,
                    "alter database %s rename to %s".formatted(wanted, ACTIVE),
                    "comment on database %s is '%s'".formatted(ACTIVE, wanted));
            open(postgres, ACTIVE);
        }
    }

    private static @Nullable String active(Connection postgres) throws SQLException {
        return Sql.texts(
                        postgres,
                        "select shobj_description(oid, 'pg_database') from pg_database where datname = 'booking'"
                                + " and shobj_description(oid, 'pg_database') is not null")
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static boolean has(Connection postgres, String database) throws SQLException {
        return Sql.number(postgres, "select count(*) from pg_database where datname = '%s'".formatted(database)) > 0;
    }

    private static void close(Connection postgres, String database) throws SQLException {
        Sql.run(
                postgres,
                "alter database %s allow_connections false".formatted(database),
                "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%s'"
                        .formatted(database));
    }

    private static void open(Connection postgres, String database) throws SQLException {
        Sql.run(postgres, "alter database %s allow_connections true".formatted(database));
    }

    static List<String> waiting(Connection database) throws SQLException {
        return Sql.texts(
                database,
                "select what || ' ' || n from (select 'outbox' as what, count(*) as n from outbox"
                        + " union all select 'roll-up', count(*) from occupancy_changed"
                        + " union all select 'workers', count(*) from worker_changed) w where n > 0");
    }
}
