package halte.benchmarks;

import halte.benchmarks.cost.CostTable;
import halte.benchmarks.cost.Followers;
import halte.benchmarks.cost.Spent;
import halte.benchmarks.measure.Load;
import halte.benchmarks.measure.Options;
import halte.benchmarks.measure.Report;
import halte.benchmarks.measure.Sql;
import halte.launcher.blueprint.Service;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a booking costs in every process of the platform, from the request until the last listener has heard of it.
 * CPU, not rates: what else the machine does meanwhile makes little difference.
 */
final class BookingCost {

    private static final int IDLE_SECONDS = 10;

    private final Options options;
    private final Report report;
    private final Slots slots =
            new Slots(LocalDate.now(Clock.system(ZoneId.of("Europe/Brussels"))).plusDays(1));

    BookingCost(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        BenchPlatform.forget(options);
        try (var bench = BenchPlatform.start(options)) {
            bench.provision();
            var databases = new ArrayList<Connection>();
            for (var service : Service.owners()) {
                databases.add(bench.platform().postgres().connect(service.shortName()));
            }
            measure(bench, databases);
            for (var database : databases) {
                database.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked.", e);
        }
    }

    private void measure(BenchPlatform bench, List<Connection> databases)
            throws IOException, InterruptedException, SQLException {
        var followers = new Followers(
                bench.brokers(), Service.owners().stream().map(Service::title).toList(), () -> databases);
        report.say("%d clients for %d s after %d s to warm up, %d times, the whole platform running"
                .formatted(options.clients(), options.seconds(), options.warmUp(), options.rounds()));
        load(bench).run(options.clients(), options.warmUp());
        report.say("after the warm-up the listeners caught up in %.1f s".formatted(followers.await()));
        for (int round = 0; round < options.rounds(); round++) {
            letMailsGo(databases.get(0));
            var idle = Spent.now(bench.processes(), databases.get(0));
            Thread.sleep(IDLE_SECONDS * 1_000L);
            var load = load(bench);
            var before = Spent.now(bench.processes(), databases.get(0));
            var measured = load.run(options.clients(), options.seconds());
            double behind = followers.await();
            var after = Spent.now(bench.processes(), databases.get(0));
            report.say("");
            report.say("direct  " + measured);
            report.say("the listeners caught up %.1f s later".formatted(behind));
            new CostTable(idle, before, after, measured.confirmed()).to(report);
        }
    }

    /** Those that still wait would be sent while nobody asks, and be taken off as if it were always so. */
    private static void letMailsGo(Connection booking) throws SQLException {
        Sql.run(booking, "update invitation set sent_at = now() where sent_at is null");
    }

    private Load load(BenchPlatform bench) throws IOException, InterruptedException {
        var tokens = bench.tokens(options.clients());
        return new Load(
                URI.create(bench.direct()),
                client -> Load.Request.booking(tokens.get(client % tokens.size()), slots.next()));
    }
}
