package halte.benchmarks.growth;

import halte.benchmarks.measure.Options;
import halte.benchmarks.measure.Pgbench;
import halte.benchmarks.measure.Report;
import halte.benchmarks.measure.Settling;
import halte.benchmarks.measure.Sql;
import halte.benchmarks.network.Network;
import halte.benchmarks.server.Servers;
import halte.benchmarks.server.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** {@code ./halte bench growth}: loads what is missing, then measures all sizes in turn and prints the curve. */
public final class Growth {

    static final int DESKS = 40;
    private static final int SPACES = 300;
    /** Spaces are described one after the other, but their days and months passed side by side. */
    private static final String[] AS_TIME_WENT_BY = {
        "truncate occupancy_changed, occupancy_day, occupancy_hours, occupancy_month, worker_count, worker_changed",
        "insert into occupancy_changed (space_id, day) select space_id, day from capacity_day order by day, space_id"
    };

    private static final long WARM = 1;

    private final Options options;
    private final Report report;
    private final Clock clock = Clock.systemUTC();
    private final SigningKey key = new SigningKey();
    private final Settling settling;

    public Growth(Options options, Report report) {
        this.options = options;
        this.report = report;
        this.settling = new Settling(report);
    }

    public void measure() throws IOException, InterruptedException {
        var setup = new Servers.Setup(folder(), key, 1, true, settings(), options.keep());
        try (var servers = Servers.start(setup)) {
            var today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Brussels")));
            var slots = new FreeSlots(SPACES, today, folder().resolve("slots.properties"));
            var stages = new Stages(servers);
            if (stages.exists(0)) {
                migrate(servers, stages);
            }
            load(servers, stages, slots);
            if (options.rounds() > 0) {
                measure(servers, stages, slots);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked.", e);
        }
    }

    private Path folder() {
        return options.target().resolve("growth");
    }

    private static List<String> settings() {
        var settings = new ArrayList<>(Statements.SETTINGS);
        settings.add("max_wal_size = '4GB'");
        settings.add("log_min_duration_statement = -1");
        return settings;
    }

    /** What was kept may be older than the service, which brings a database up to date when it starts. */
    private void migrate(Servers servers, Stages stages) throws InterruptedException, SQLException {
        var replica = servers.replicas().get(0);
        var sizes = new ArrayList<>(options.rows());
        sizes.add(WARM);
        for (long rows : sizes) {
            if (stages.exists(rows)) {
                replica.kill();
                stages.activate(rows);
                replica.start();
                replica.awaitReady();
            }
        }
    }

    private void load(Servers servers, Stages stages, FreeSlots slots)
            throws IOException, InterruptedException, SQLException {
        if (!stages.exists(0)) {
            report.say("describing %d spaces".formatted(SPACES));
            var address = URI.create(servers.replicas().get(0).address());
            var coordinator = key.token(UUID.randomUUID(), "Coordinator", "\"/network\"", clock.instant());
            new Network(address, coordinator, slots.today(), DESKS).describe(SPACES);
            try (var database = servers.database()) {
                Sql.run(database, AS_TIME_WENT_BY);
                settling.await(database);
                Sql.run(database, "vacuum (analyze)");
            }
            stages.keepAs(0);
            stages.copy(0, WARM);
            slots.write();
        }
        long smaller = 0;
        for (long rows : options.rows()) {
            if (!stages.exists(rows)) {
                load(stages, slots, smaller, rows);
            }
            smaller = rows;
        }
    }

    private void load(Stages stages, FreeSlots slots, long smaller, long rows)
            throws InterruptedException, SQLException {
        long start = System.nanoTime();
        stages.copy(smaller, rows);
        try (var database = stages.connect(rows)) {
            new Loader(database, slots.today()).fill(smaller, rows);
        }
        double loaded = (System.nanoTime() - start) / 1e9;
        stages.activate(rows);
        try (var database = stages.connect(rows)) {
            settling.await(database);
            report.say("%,d bookings asked for, %,d there: loaded in %.0f s, rolled up by the service in %.0f s"
                    .formatted(
                            rows,
                            Sql.number(database, "select count(*) from booking"),
                            loaded,
                            (System.nanoTime() - start) / 1e9 - loaded));
            new Proof(database, slots.today())
                    .to(report, (int) Sql.number(database, "select min(id) + 17 from space"), settling);
            Sql.run(database, "vacuum (analyze)");
        }
    }

    private void measure(Servers servers, Stages stages, FreeSlots slots)
            throws IOException, InterruptedException, SQLException {
        var tokens = IntStream.range(0, options.clients())
                .mapToObj(number -> key.token(new UUID(7, number), "Personne" + number, "", clock.instant()))
                .toList();
        var pgbench = Pgbench.find(folder().resolve("pgbench"));
        var rounds = new Rounds(servers, options, slots, tokens, pgbench.orElse(null), SPACES);
        report.say("%d rounds, %d s of bookings and less of the rest at each size, %d clients, warm for %d s"
                .formatted(options.rounds(), options.seconds(), options.clients(), options.warmUp()));
        stages.activate(WARM);
        rounds.warm(WARM, options.warmUp());
        var curve = new Curve(report);
        for (int round = 1; round <= options.rounds(); round++) {
            for (long rows : options.rows()) {
                stages.activate(rows);
                for (var point : rounds.of(rows, settling)) {
                    curve.add(point);
                }
            }
        }
        long largest = options.rows().get(options.rows().size() - 1);
        try (var database = stages.connect(largest)) {
            curve.scan(new Scan(database).ofMonth(slots.today()));
        }
        curve.conclude();
    }
}
