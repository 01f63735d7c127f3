package halte.benchmarks.growth;

import halte.benchmarks.measure.Load;
import halte.benchmarks.measure.Measured;
import halte.benchmarks.measure.Options;
import halte.benchmarks.measure.Pgbench;
import halte.benchmarks.measure.Settling;
import halte.benchmarks.measure.Sql;
import halte.benchmarks.network.Network;
import halte.benchmarks.server.Servers;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Measures every way once at one size. */
final class Rounds {

    private static final int READ_SECONDS_OF_TEN = 4;
    private static final int READERS = 8;
    private static final int LOOK_DAYS = 14;
    private static final int WARM_AGAIN_SECONDS = 3;

    private final Servers servers;
    private final Options options;
    private final FreeSlots slots;
    private final List<String> tokens;
    private final @Nullable Pgbench pgbench;
    private final int spaces;

    /** @param pgbench null where it is missing */
    Rounds(
            Servers servers,
            Options options,
            FreeSlots slots,
            List<String> tokens,
            @Nullable Pgbench pgbench,
            int spaces) {
        this.servers = servers;
        this.options = options;
        this.slots = slots;
        this.tokens = tokens;
        this.pgbench = pgbench;
        this.spaces = spaces;
    }

    /** Some work of every kind, so that compilers, caches and connections are where they will be. */
    void warm(long rows, int seconds) throws InterruptedException {
        load(Way.BOOK, rows).run(options.clients(), Math.max(1, seconds / 2));
        for (var way : List.of(Way.LOOK, Way.NEAR, Way.HARD, Way.REPORT)) {
            load(way, rows).run(READERS, Math.max(1, seconds / 8));
        }
    }

    List<Point> of(long rows, Settling settling) throws IOException, InterruptedException, SQLException {
        warm(rows, WARM_AGAIN_SECONDS);
        var points = new ArrayList<Point>();
        try (var database = servers.database();
                var postgres = servers.database("postgres")) {
            var statements = new Statements(postgres);
            for (var way : Way.values()) {
                if (way == Way.PGBENCH && pgbench == null) {
                    continue;
                }
                settling.await(database);
                Sql.run(database, "checkpoint");
                statements.forget();
                var before = usage(database);
                var measured = measure(way, rows, database);
                settling.await(database);
                var used = usage(database).since(before);
                points.add(new Point(rows, way, measured, used, statements.of(measured.confirmed())));
            }
        }
        slots.write();
        return points;
    }

    private Usage usage(Connection database) throws SQLException {
        return Usage.now(servers.databaseProcess(), servers.replicas().get(0).process(), database);
    }

    private Measured measure(Way way, long rows, Connection database)
            throws IOException, InterruptedException, SQLException {
        if (way == Way.PGBENCH && pgbench != null) {
            var lines = slots.pgbench(
                    rows,
                    options.clients(),
                    Sql.number(database, "select min(id) from space"),
                    Sql.number(database, "select min(id) from resource"));
            var measured = pgbench.run(options.clients(), options.seconds(), servers.connection(), lines);
            slots.tookByPgbench(rows, measured.confirmed());
            return measured;
        }
        return way == Way.BOOK
                ? load(way, rows).run(options.clients(), options.seconds())
                : load(way, rows).run(READERS, Math.max(2, options.seconds() * READ_SECONDS_OF_TEN / 10));
    }

    private Load load(Way way, long rows) {
        var address = URI.create(servers.replicas().get(0).address());
        return new Load(address, client -> request(way, rows, client));
    }

    private Load.Request request(Way way, long rows, int client) {
        var random = ThreadLocalRandom.current();
        var soon = slots.today().plusDays(1 + random.nextInt(LOOK_DAYS));
        var month = YearMonth.from(slots.today()).minusMonths(1);
        return switch (way) {
            case PGBENCH -> throw new IllegalArgumentException("pgbench sends for itself.");
            case BOOK -> Load.Request.booking(tokens.get(client % tokens.size()), slots.next(rows));
            case LOOK ->
                Load.Request.get("/api/spaces/%s/availability?part=DAY&date=%s"
                        .formatted(Network.code(random.nextInt(spaces)), soon));
            case NEAR -> Load.Request.get("/api/free?near=%s&date=%s".formatted(Network.MIDDLE, soon));
            case HARD ->
                Load.Request.get("/api/free?near=%s&date=%s"
                        .formatted(Network.MIDDLE, slots.today().plusDays(Loader.FULL_DAY)));
            case REPORT -> Load.Request.get("/api/occupancy?grain=month&from=%s&to=%s".formatted(month, month));
        };
    }
}
