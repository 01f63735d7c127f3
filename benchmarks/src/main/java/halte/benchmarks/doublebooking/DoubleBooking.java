package halte.benchmarks.doublebooking;

import com.fasterxml.jackson.databind.ObjectMapper;
import halte.benchmarks.server.Servers;
import halte.benchmarks.server.SigningKey;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The whole run: servers, people, disturbances, and the judgement at the end. */
public final class DoubleBooking {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TENANTS = 3;
    private static final Duration EVENTS_ARE_HEARD = Duration.ofSeconds(90);

    private final Path folder;
    private final int workers;
    private final Duration length;
    private final long seed;
    private final Clock clock = Clock.systemUTC();
    private final Tally tally = new Tally();
    private final History history = new History();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    /** @param seed of what people choose to do; the order in which they come is the machine's */
    public DoubleBooking(Path folder, int workers, Duration length, long seed) {
        this.folder = folder;
        this.workers = workers;
        this.length = length;
        this.seed = seed;
    }

    /** @param defects what was wrong, nothing when all is well */
    public record Result(List<String> defects, Map<String, Long> outcomes, long disturbances, long unanswered) {}

    /** One step of somebody, again and again until the time is over. */
    private interface Step {
        void act() throws InterruptedException;
    }

    /** @return what was found and done */
    public Result run() throws InterruptedException, SQLException {
        var key = new SigningKey();
        var today = LocalDate.now(clock.withZone(House.ZONE));
        try (var servers = Servers.start(new Servers.Setup(folder, key, 2, false, List.of(), false));
                var villager = new Villager(servers.brokers(), new Random(seed + 1), today)) {
            furnish(servers, key, today);
            drive(servers, key, today, villager);
            awaitEvents(servers, villager);
            try (var database = servers.database()) {
                var judgement = new Judgement(history, villager.published(), villager.cancelled(), clock.instant());
                var defects = new ArrayList<>(wrong);
                defects.addAll(judgement.of(database));
                return new Result(defects, tally.outcomes(), tally.disturbances(), tally.unanswered());
            }
        }
    }

    private void furnish(Servers servers, SigningKey key, LocalDate today) throws InterruptedException {
        var door = new Door(servers.replicas(), new Random(seed), tally);
        var token = key.token(UUID.randomUUID(), "Coordinator", "\"/network\"", clock.instant());
        var operator = JSON.createObjectNode().put("name", "Checker").put("kind", "ASBL");
        expect(door.put("/api/operators/" + House.OPERATOR, token, operator));
        for (var space : House.SPACES) {
            expect(door.put("/api/spaces/" + space, token, House.described(space, today)));
        }
        for (var replica : servers.replicas()) {
            replica.awaitKnows(House.SPACES); // each looks once a second whether the structure changed
        }
    }

    private static void expect(Door.Answer answer) {
        if (!answer.isDone()) {
            throw new IllegalStateException("The house cannot be furnished: " + answer);
        }
    }

    private void drive(Servers servers, SigningKey key, LocalDate today, Villager villager)
            throws InterruptedException {
        var steps = new ArrayList<Step>();
        for (int number = 0; number < workers; number++) {
            var random = new Random(seed * 31 + number);
            var token = key.token(new UUID(seed, number), "Worker" + number, "", clock.instant());
            var worker = new Worker(new Door(servers.replicas(), random, tally), token, random, today, history, tally);
            steps.add(worker::act);
        }
        var random = new Random(seed * 37);
        var hostToken =
                key.token(new UUID(seed, -1), "Host", "\"/spaces/CKA/hosts\",\"/spaces/CKB/hosts\"", clock.instant());
        var host = new Host(new Door(servers.replicas(), random, tally), hostToken, random, today, history, tally);
        steps.add(host::act);
        steps.add(villager::act);
        var whims = new Random(seed * 47);
        steps.add(new Mason(new Door(servers.replicas(), whims, tally), hostToken, whims, tally)::act);
        for (int number = 0; number < TENANTS; number++) {
            var own = new Random(seed * 43 + number);
            var token = key.token(new UUID(seed, -2L - number), "Tenant" + number, "", clock.instant());
            var door = new Door(servers.replicas(), own, tally);
            steps.add(new Tenant(door, token, own, today, servers::database, tally, wrong)::act);
        }
        var chaos = new Chaos(servers, new Random(seed * 41), tally);
        steps.add(chaos::act);
        untilTheTimeIsOver(steps);
        for (var replica : servers.replicas()) {
            replica.awaitReady();
        }
    }

    private void untilTheTimeIsOver(List<Step> steps) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(steps.size());
        var end = System.nanoTime() + length.toNanos();
        try {
            var running = new ArrayList<Future<?>>();
            for (var step : steps) {
                running.add(people.submit(() -> {
                    while (System.nanoTime() < end) {
                        step.act();
                    }
                    return true;
                }));
            }
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Somebody could not go on: " + e.getCause(), e.getCause());
        } finally {
            people.shutdownNow();
        }
    }

    private void awaitEvents(Servers servers, Villager villager) throws InterruptedException, SQLException {
        var deadline = System.nanoTime() + EVENTS_ARE_HEARD.toNanos();
        long wanted = villager.published().size() + (long) villager.cancelled().size();
        while (System.nanoTime() < deadline && heard(servers) < wanted) {
            Thread.sleep(500);
        }
    }

    private static long heard(Servers servers) throws SQLException {
        try (var database = servers.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select (select count(distinct event_id) from room_use)"
                                + " + (select count(*) from event_gone where event_id not in (select event_id from room_use))")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
