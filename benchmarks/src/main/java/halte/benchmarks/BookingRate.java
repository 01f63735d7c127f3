package halte.benchmarks;

import halte.benchmarks.measure.Load;
import halte.benchmarks.measure.Measured;
import halte.benchmarks.measure.Options;
import halte.benchmarks.measure.Pgbench;
import halte.benchmarks.measure.Report;
import halte.benchmarks.measure.SentSql;
import halte.launcher.blueprint.Service;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * P1: confirmed bookings a second over HTTP, directly and through the gateway, divided by the same transaction sent by
 * pgbench. Rounds of the three alternate, so that a busy moment of the machine hits all of them; medians are compared.
 */
final class BookingRate {

    private static final List<String> WAYS = List.of("pgbench", "direct", "gateway");
    private static final int DRAIN_SECONDS = 30;

    private final Options options;
    private final Report report;
    private final Slots slots =
            new Slots(LocalDate.now(Clock.system(ZoneId.of("Europe/Brussels"))).plusDays(1));
    private final Map<String, List<Measured>> rounds = new LinkedHashMap<>();

    BookingRate(Options options, Report report) {
        this.options = options;
        this.report = report;
        WAYS.forEach(way -> rounds.put(way, new ArrayList<>()));
    }

    void measure() throws IOException, InterruptedException {
        BenchPlatform.forget(options);
        try (var bench = BenchPlatform.start(options)) {
            bench.provision();
            if (options.alone()) {
                List.of(Service.MEMBERSHIP, Service.BILLING, Service.COMMUNITY).forEach(bench.platform()::stop);
            }
            try (var superuser = bench.platform().postgres().connect("booking")) {
                measure(bench, superuser);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(BenchPlatform bench, Connection superuser)
            throws IOException, InterruptedException, SQLException {
        compareStatements(bench, superuser);
        var pgbench = Pgbench.find(options.target().resolve("pgbench"));
        report.say(
                pgbench.isPresent()
                        ? pgbench.get().version()
                        : "pgbench is missing (Debian/Ubuntu: apt install postgresql-contrib), so there is no ratio.");
        report.say("%d clients, %d rounds of %d s each, warm for %d s%s"
                .formatted(
                        options.clients(),
                        options.rounds(),
                        options.seconds(),
                        options.warmUp(),
                        options.alone() ? ", the services that listen are stopped" : ", the whole platform running"));
        warmUp(bench);
        long before = bookings(superuser);
        for (int round = 1; round <= options.rounds(); round++) {
            for (var way : WAYS) {
                drain(superuser);
                if (!way.equals("pgbench")) {
                    keep(way, load(bench, way).run(options.clients(), options.seconds()));
                } else if (pgbench.isPresent()) {
                    keep(way, run(pgbench.get(), bench, round));
                }
            }
        }
        report.result().put("written", bookings(superuser) - before);
        conclude(bookings(superuser) - before);
    }

    private void warmUp(BenchPlatform bench) throws IOException, InterruptedException {
        for (int part = 0; part < 2; part++) {
            load(bench, "direct").run(options.clients(), options.warmUp() / 4);
            load(bench, "gateway").run(options.clients(), options.warmUp() / 4);
        }
    }

    private Load load(BenchPlatform bench, String way) throws IOException, InterruptedException {
        var tokens = bench.tokens(options.clients());
        var address = way.equals("direct") ? bench.direct() : bench.platform().url();
        return new Load(
                URI.create(address), client -> Load.Request.booking(tokens.get(client % tokens.size()), slots.next()));
    }

    private Measured run(Pgbench pgbench, BenchPlatform bench, int round) throws IOException, InterruptedException {
        return pgbench.run(options.clients(), options.seconds(), bench.databaseConnection(), slots(round));
    }

    /** Far from the spaces and days of the real bookings, and of the other rounds. */
    private static String slots(int round) {
        return """
                \\set number :number + 1
                \\set space 1000 + :client_id
                \\set resource :space * 1000 + :number %% 40
                \\set day %d + :number / 80
                \\set from :day * 86400 + 25200 + 18000 * (:number / 40 %% 2)
                \\set until :from + 18000
                \\set code %d * 10000000 + :client_id * 1000000 + :number
                """.formatted(30_000 + round * 5_000, 30_000 + round * 5_000);
    }

    private void keep(String way, Measured measured) {
        rounds.getOrDefault(way, new ArrayList<>()).add(measured);
        report.say("%-8s %s".formatted(way, measured));
    }

    private void compareStatements(BenchPlatform bench, Connection superuser)
            throws IOException, InterruptedException, SQLException {
        var log = BenchPlatform.data(options).resolve("postgres.log");
        var once = load(bench, "direct");
        once.run(1, 1);
        var sent = SentSql.of(superuser, log, () -> once.run(1, 1));
        report.say("booking-service sends %d statements for a booking".formatted(sent.size()));
        report.result().put("statementsPerBooking", sent.size());
        var same = SentSql.writes(String.join(" ", sent)).equals(SentSql.writes(Pgbench.script()));
        report.result().put("yardstickWritesTheSame", same);
        if (!same) {
            report.say("The yardstick has drifted from what booking-service sends:");
            sent.forEach(report::say);
        }
    }

    /** The relay and the mails of one round must not slow down the next; mails that still wait are let go. */
    private static void drain(Connection superuser) throws SQLException, InterruptedException {
        for (int second = 0; second < DRAIN_SECONDS && count(superuser, "select count(*) from outbox") > 0; second++) {
            Thread.sleep(1_000);
        }
        try (var statement = superuser.createStatement()) {
            statement.execute("update invitation set sent_at = now() where sent_at is null");
            statement.execute("checkpoint");
        }
        Thread.sleep(500);
    }

    private static long bookings(Connection superuser) throws SQLException {
        return count(superuser, "select count(*) from booking");
    }

    private static long count(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void conclude(long written) {
        long confirmed = rounds.values().stream()
                .flatMap(List::stream)
                .mapToLong(Measured::confirmed)
                .sum();
        new Conclusion(rounds).to(report);
        report.say("confirmed %d, in the table %d".formatted(confirmed, written));
        report.result().put("confirmed", confirmed);
    }
}
