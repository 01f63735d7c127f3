package halte.benchmarks.doors;

import halte.benchmarks.measure.Line;
import halte.benchmarks.measure.Load;
import halte.benchmarks.measure.Options;
import halte.benchmarks.measure.Report;
import halte.benchmarks.network.Network;
import halte.benchmarks.server.Servers;
import halte.benchmarks.server.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code ./halte bench doors}. */
public final class Doors {

    private static final int MEMBERS = 500;
    private static final int DESKS = 20;
    private static final int DAYS = 55;

    private final Options options;
    private final Report report;
    private final Clock clock = Clock.systemUTC();
    private final LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Brussels")));
    private final List<String> tokens;
    private final SigningKey key = new SigningKey();
    private int day;

    public Doors(Options options, Report report) {
        this.options = options;
        this.report = report;
        this.tokens = IntStream.range(0, MEMBERS)
                .mapToObj(number -> key.token(new UUID(9, number), "Membre" + number, "", clock.instant()))
                .toList();
    }

    private interface Wishing {
        String wish(int member, LocalDate date);
    }

    public void measure() throws IOException, InterruptedException {
        var folder = options.target().resolve("doors");
        try (var servers = Servers.start(new Servers.Setup(folder, key, 1, true, List.of(), false));
                var database = servers.database()) {
            var address = URI.create(servers.replicas().get(0).address());
            var coordinator = key.token(UUID.randomUUID(), "Coordinator", "\"/network\"", clock.instant());
            new Network(address, coordinator, today, DESKS).describe(2);
            servers.replicas().get(0).awaitKnows(List.of(Network.code(0), Network.code(1)));
            report.say("%d members, %d desks, %d rounds after a warm-up".formatted(MEMBERS, DESKS, options.rounds()));
            warmUp(address);
            rush(address, "any desk", (member, date) -> wish(null, date));
            rush(address, "a chosen desk", (member, date) -> wish(Network.desk(0, member % DESKS), date));
            contend(address);
            judge(database);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked.", e);
        }
    }

    /** In the other space, so that the first round that counts is not the first of the service. */
    private void warmUp(URI address) throws InterruptedException {
        new Load(
                        address,
                        client -> Load.Request.booking(
                                tokens.get(client),
                                "{\"space\":\"%s\",\"date\":\"%s\",\"part\":\"AM\"}"
                                        .formatted(
                                                Network.code(1),
                                                today.plusDays(1
                                                        + ThreadLocalRandom.current()
                                                                .nextInt(DAYS)))))
                .run(options.clients(), options.warmUp());
    }

    private void rush(URI address, String what, Wishing wishing) throws InterruptedException {
        var worst = 0.0;
        long winners = 0;
        long broken = 0;
        for (int round = 0; round < options.rounds(); round++) {
            var date = today.plusDays(1 + day++ % DAYS);
            var requests = new ArrayList<Load.Request>();
            for (int member = 0; member < MEMBERS; member++) {
                requests.add(Load.Request.booking(tokens.get(member), wishing.wish(member, date)));
            }
            var seen = new Rush(address).of(requests);
            report.say("%-14s answers %s  p50 %6.0f  p99 %6.0f ms, all answered after %.2f s"
                    .formatted(what, seen.answers(), seen.p50Millis(), seen.p99Millis(), seen.seconds()));
            worst = Math.max(worst, seen.p99Millis());
            winners += seen.with(201);
            broken += seen.broken();
        }
        report.say(
                "P7 %s: %d winners in %d rounds (wanted exactly %d), %d × 5xx or none (wanted 0), worst p99 %.0f ms (wanted ≤ 3000)"
                        .formatted(what, winners, options.rounds(), (long) DESKS * options.rounds(), broken, worst));
        report.result()
                .putObject("P7 " + what)
                .put("winners", winners)
                .put("wanted", (long) DESKS * options.rounds())
                .put("broken", broken)
                .put("worstP99Millis", worst);
    }

    /** Whoever gets the desk gives it back at once, so that it stays fought over. */
    private void contend(URI address) throws InterruptedException {
        var booked = new LongAdder();
        var refused = new LongAdder();
        var other = new LongAdder();
        var until = System.nanoTime() + options.seconds() * 1_000_000_000L;
        var threads = new ArrayList<Thread>();
        var date = today.plusDays(1 + day++ % DAYS);
        for (int client = 0; client < options.clients(); client++) {
            var token = tokens.get(client);
            var thread = new Thread(() -> contend(address, token, date, until, booked, refused, other));
            thread.start();
            threads.add(thread);
        }
        for (var thread : threads) {
            thread.join();
        }
        double attempts = booked.sum() + refused.sum() + other.sum();
        report.say(
                "one desk, %d clients, %d s: %.0f attempts/s, %d got it and gave it back, %d refused, %d anything else"
                        .formatted(
                                options.clients(),
                                options.seconds(),
                                attempts / options.seconds(),
                                booked.sum(),
                                refused.sum(),
                                other.sum()));
        report.result()
                .put("contendedAttemptsPerSecond", attempts / options.seconds())
                .put("contendedElse", other.sum());
    }

    private static void contend(
            URI address,
            String token,
            LocalDate date,
            long until,
            LongAdder booked,
            LongAdder refused,
            LongAdder other) {
        try (var line = Line.to(address)) {
            while (System.nanoTime() < until) {
                var answer = Load.Request.booking(token, wish(Network.desk(0, 0), date))
                        .on(line);
                if (answer.status() == 201) {
                    booked.increment();
                    var id = answer.text().replaceAll("(?s).*\"bookingId\":\"([^\"]+)\".*", "$1");
                    new Load.Request("POST", "/api/bookings/" + id + "/cancellation", token, "{}", 200).on(line);
                } else {
                    (answer.status() == 409 ? refused : other).increment();
                }
            }
        } catch (IOException e) {
            other.increment();
        }
    }

    private static String wish(@Nullable String desk, LocalDate date) {
        var where = desk == null ? "\"space\":\"" + Network.code(0) + "\"" : "\"resource\":\"" + desk + "\"";
        return "{%s,\"date\":\"%s\",\"part\":\"DAY\"}".formatted(where, date);
    }

    private void judge(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select deadlocks, (select count(*) from occupation a join occupation b on a.live and b.live"
                                + " and a.space_id = b.space_id and a.resource_id = b.resource_id and a.id < b.id"
                                + " and a.during && b.during) as doubles from pg_stat_database where datname = 'booking'")) {
            rows.next();
            report.say("deadlocks %d (wanted 0), double bookings %d (wanted 0)"
                    .formatted(rows.getLong("deadlocks"), rows.getLong("doubles")));
            report.result().put("deadlocks", rows.getLong("deadlocks")).put("doubles", rows.getLong("doubles"));
        }
    }
}
