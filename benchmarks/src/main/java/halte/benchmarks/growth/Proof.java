package halte.benchmarks.growth;

import halte.benchmarks.measure.Report;
import halte.benchmarks.measure.Settling;
import halte.benchmarks.measure.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Holds what was loaded against what the service itself would have kept. */
public final class Proof {

    private static final int DAYS_BACK = 35;
    private static final int DAYS_AHEAD = 366;
    private static final List<String> KEPT =
            List.of("occupancy_day", "occupancy_hours", "occupancy_month", "worker_count");

    private final Connection database;
    private final LocalDate today;

    /** @param database as superuser */
    public Proof(Connection database, LocalDate today) {
        this.database = database;
        this.today = today;
    }

    /** Masks that differ from the occupations, in the days that are reconciled every night and two weeks long ago. */
    public long drift() throws SQLException {
        long day = today.toEpochDay();
        return drift(day - DAYS_BACK, day + DAYS_AHEAD) + drift(day - 200, day - 194) + drift(day - 800, day - 794);
    }

    private long drift(long from, long to) throws SQLException {
        return Sql.number(database, "select mask_drift(%d, %d)".formatted(from, to));
    }

    /** Bookings of a space without the occupation that goes with them, or the other way round. */
    long unpaired(int space) throws SQLException {
        return Sql.number(
                database,
                "select count(*) from (select id from booking where space_id = %1$d and state <> 'CANCELLED') b"
                                .formatted(space)
                        + " full join (select id from occupation where space_id = %d and live) o using (id)"
                                .formatted(space)
                        + " where b.id is null or o.id is null");
    }

    /** A space is rolled up again by the service: rows that are not what they were. */
    long rolledUpOtherwise(int space, Settling settling) throws SQLException, InterruptedException {
        for (var table : KEPT) {
            Sql.run(database, "create temp table before_%1$s as select * from %1$s".formatted(table));
        }
        Sql.run(
                database,
                "delete from occupancy_day where space_id = " + space,
                "delete from occupancy_hours where space_id = " + space,
                "delete from occupancy_month where space_id = " + space,
                "insert into occupancy_changed (space_id, day) select space_id, day from capacity_day where space_id = "
                        + space);
        settling.await(database);
        long different = 0;
        for (var table : KEPT) {
            different += Sql.number(
                    database,
                    "select count(*) from ((table before_%1$s except table %1$s) union all (table %1$s except table before_%1$s)) d"
                            .formatted(table));
            Sql.run(database, "drop table before_" + table);
        }
        return different;
    }

    void to(Report report, int space, Settling settling) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        long drift = drift();
        double seconds = (System.nanoTime() - start) / 1e9;
        long unpaired = unpaired(space);
        long otherwise = rolledUpOtherwise(space, settling);
        report.say(
                "  drift of the masks %d (looked for in %.1f s), bookings without occupation %d, roll-up of a space done again: %d rows differ"
                        .formatted(drift, seconds, unpaired, otherwise));
        if (drift + unpaired + otherwise > 0) {
            throw new IllegalStateException("What was loaded is not what the service would have kept.");
        }
    }
}
