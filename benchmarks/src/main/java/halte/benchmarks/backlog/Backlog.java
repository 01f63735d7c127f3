package halte.benchmarks.backlog;

import halte.benchmarks.backlog.Watch.Look;
import halte.benchmarks.measure.Load;
import halte.benchmarks.measure.Measured;
import halte.benchmarks.measure.Options;
import halte.benchmarks.measure.Report;
import halte.benchmarks.measure.Settling;
import halte.benchmarks.network.Network;
import halte.benchmarks.server.Servers;
import halte.benchmarks.server.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** {@code ./halte bench backlog}. */
public final class Backlog {

    private static final int SPACES = 100;
    private static final int DESKS = 40;
    private static final double SHARE = 0.7;
    private static final int STEADY_SECONDS = 60;
    private static final int AFTER_SECONDS = 15;

    private final Options options;
    private final Report report;
    private final Clock clock = Clock.systemUTC();
    private final LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Brussels")));
    private final SigningKey key = new SigningKey();
    private final AtomicLong handedOut = new AtomicLong();
    private final List<String> tokens;

    public Backlog(Options options, Report report) {
        this.options = options;
        this.report = report;
        this.tokens = IntStream.range(0, options.clients())
                .mapToObj(number -> key.token(new UUID(11, number), "Membre" + number, "", clock.instant()))
                .toList();
    }

    public void measure() throws IOException, InterruptedException {
        var folder = options.target().resolve("backlog");
        try (var servers = Servers.start(new Servers.Setup(folder, key, 1, true, List.of(), false));
                var database = servers.database()) {
            var address = URI.create(servers.replicas().get(0).address());
            var coordinator = key.token(UUID.randomUUID(), "Coordinator", "\"/network\"", clock.instant());
            new Network(address, coordinator, today, DESKS).describe(SPACES);
            servers.replicas().get(0).awaitKnows(List.of(Network.code(SPACES - 1)));
            var load = new Load(address, client -> Load.Request.booking(tokens.get(client % tokens.size()), next()));
            load.run(options.clients(), options.warmUp());
            var full = load.run(options.clients(), options.seconds());
            report.say("as fast as it goes  " + full);
            new Settling(report).await(database);
            conclude(servers, load, full.rate() * SHARE);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked.", e);
        }
    }

    private void conclude(Servers servers, Load load, double rate) throws InterruptedException, SQLException {
        try (var database = servers.database()) {
            var watch = new Watch(database);
            Measured steady;
            long end;
            try (watch) {
                steady = load.run(options.clients(), STEADY_SECONDS, rate);
                end = System.nanoTime();
                Thread.sleep(AFTER_SECONDS * 1_000L);
            }
            var looks = watch.looks();
            var lag = Lag.of(looks);
            report.say("at %.0f %% of that   %s".formatted(SHARE * 100, steady));
            report.say("P6 fact to roll-up: %,d notes, p50 %.0f ms, p99 %.0f ms (wanted ≤ 2000), longest %.0f ms"
                    .formatted(lag.notes(), lag.percentile(0.5), lag.percentile(0.99), lag.percentile(1)));
            report.say(
                    "P6 most that waited: %,d notes, %,d facts; nothing waited %.1f s after the last booking (wanted ≤ 10)"
                            .formatted(
                                    looks.stream().mapToLong(Look::notes).max().orElse(0),
                                    looks.stream().mapToLong(Look::facts).max().orElse(0),
                                    emptyAfter(looks, end)));
            report.result()
                    .put("rate", steady.rate())
                    .put("notes", lag.notes())
                    .put("p99Millis", lag.percentile(0.99))
                    .put("emptyAfterSeconds", emptyAfter(looks, end));
        }
    }

    /** NaN when something waited until the end. */
    private static double emptyAfter(List<Look> looks, long end) {
        double after = Double.NaN;
        for (int at = looks.size() - 1; at >= 0; at--) {
            var look = looks.get(at);
            if (look.facts() + look.notes() > 0) {
                break;
            }
            after = Math.max(0, (look.nanos() - end) / 1e9);
        }
        return after;
    }

    /** Each half-day once; neighbours in time go to different spaces. */
    private String next() {
        long at = handedOut.getAndIncrement();
        int space = (int) (at % SPACES);
        int desk = (int) (at / SPACES % DESKS);
        long half = at / (SPACES * DESKS);
        return "{\"resource\":\"%s\",\"date\":\"%s\",\"part\":\"%s\"}"
                .formatted(Network.desk(space, desk), today.plusDays(1 + half / 2), half % 2 == 0 ? "AM" : "PM");
    }
}
