package halte.benchmarks.growth;

import halte.benchmarks.measure.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What was used so far, by the database and by the service.
 *
 * @param databaseTicks hundredths of a second of CPU of all processes of PostgreSQL, also of those that are gone
 * @param serviceTicks of the service
 * @param walBytes written to the log
 * @param pageImages whole pages among them, which the first change of a page after a checkpoint costs
 */
record Usage(long databaseTicks, long serviceTicks, long walBytes, long pageImages) {

    private static final int USER = 13;
    private static final int SYSTEM = 14;
    private static final int CHILDREN_USER = 15;
    private static final int CHILDREN_SYSTEM = 16;
    private static final double MICROS_A_TICK = 10_000;

    static Usage now(long postmaster, long service, Connection database) throws SQLException {
        long ticks = ticks(postmaster, true)
                + ProcessHandle.of(postmaster).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToLong(child -> ticks(child.pid(), false))
                        .sum();
        return new Usage(
                ticks,
                ticks(service, false),
                Sql.number(database, "select wal_bytes::bigint from pg_stat_wal"),
                Sql.number(database, "select wal_fpi from pg_stat_wal"));
    }

    Usage since(Usage before) {
        return new Usage(
                databaseTicks - before.databaseTicks,
                serviceTicks - before.serviceTicks,
                walBytes - before.walBytes,
                pageImages - before.pageImages);
    }

    double databaseMicrosEach(long operations) {
        return databaseTicks * MICROS_A_TICK / operations;
    }

    double serviceMicrosEach(long operations) {
        return serviceTicks * MICROS_A_TICK / operations;
    }

    private static long ticks(long process, boolean withThoseGone) {
        try {
            var text = Files.readString(Path.of("/proc/" + process + "/stat"));
            // The name of the program stands in brackets and may hold blanks.
            var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            long own = Long.parseLong(fields[USER - 2]) + Long.parseLong(fields[SYSTEM - 2]);
            return withThoseGone
                    ? own + Long.parseLong(fields[CHILDREN_USER - 2]) + Long.parseLong(fields[CHILDREN_SYSTEM - 2])
                    : own;
        } catch (NoSuchFileException gone) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
