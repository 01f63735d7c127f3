package halte.launcher;

import halte.launcher.blueprint.DemoPeople;
import halte.launcher.blueprint.Realm;
import halte.launcher.blueprint.Secret;
import halte.launcher.blueprint.Service;
import halte.launcher.mail.MailSink;
import halte.launcher.server.Databases;
import halte.launcher.server.KafkaTopics;
import halte.launcher.server.PostgresServer;
import halte.launcher.server.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A platform that runs on this machine, from the first server to the last page; closing it stops it in order. */
public final class Platform implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(6);
    private static final int MOST_CRASHES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Settings settings;
    private final Progress progress;
    private final DataLock lock;
    private final OneMachine machine;
    private final Parts parts;
    private final Probe probe = new Probe();
    private final ExecutorService workers = Executors.newCachedThreadPool(Platform::daemon);
    private final Holds holds;
    private final Set<Service> heldDown = EnumSet.noneOf(Service.class);
    private final Map<String, Child> children = new LinkedHashMap<>();

    private @Nullable PostgresServer postgres;
    private @Nullable MailSink mail;
    private volatile boolean ready;
    private volatile boolean closing;

    private Platform(Settings settings, Progress progress, DataLock lock) {
        this.settings = settings;
        this.progress = progress;
        this.lock = lock;
        this.machine = new OneMachine(settings, SecretsFile.in(settings.data()));
        this.holds = new Holds(settings);
        this.parts = new Parts(settings, machine, this::announce);
    }

    /** Starts everything and returns when the web address can be used; the demo network is not loaded here. */
    public static Platform start(Settings settings, Progress progress) {
        var platform = prepare(settings, progress);
        platform.startAll();
        return platform;
    }

    /** Checks, locks and tidies up; nothing runs yet, but {@link #close()} may be called from now on. */
    static Platform prepare(Settings settings, Progress progress) {
        Preflight.java(Runtime.version().feature());
        Preflight.folder(settings.data());
        var lock = DataLock.take(settings);
        try {
            var platform = new Platform(settings, progress, lock);
            platform.stopLeftovers();
            Preflight.check(settings);
            Preflight.memory().ifPresent(progress::say);
            return platform;
        } catch (RuntimeException e) {
            closeQuietly(lock);
            throw e;
        }
    }

    void startAll() {
        holds.clear();
        writeState();
        try {
            mail = MailSink.start(
                    settings.ports().smtp(),
                    settings.ports().mailWeb(),
                    settings.data().resolve("mail"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var identityPrepared = async(this::prepareKeycloak);
        var database = async(this::startPostgres);
        var broker = async(this::startKafka);
        var identity = CompletableFuture.allOf(identityPrepared, database).thenRunAsync(this::startKeycloak, workers);
        var services = CompletableFuture.allOf(database, broker).thenRunAsync(this::startServices, workers);
        await(CompletableFuture.allOf(identity, services));
        ready = true;
        writeState();
        workers.execute(this::watch);
    }

    public Settings settings() {
        return settings;
    }

    public String url() {
        return machine.publicUrl();
    }

    public String identityUrl() {
        return machine.identityUrl();
    }

    public String mailUrl() {
        return "http://127.0.0.1:" + settings.ports().mailWeb();
    }

    /** Addresses of all replicas of a service. */
    public List<String> addressesOf(Service service) {
        return machine.addressesOf(service);
    }

    /** Address, user and password of a database of the platform, as superuser: for tests and benchmarks. */
    public PostgresServer postgres() {
        var server = postgres;
        if (server == null) {
            throw new IllegalStateException("PostgreSQL is not started.");
        }
        return server;
    }

    String secret(Secret secret) {
        return machine.secret(secret);
    }

    /** What the demo loader, and whoever else speaks for the coordinator, is told. */
    public Map<String, String> loaderEnvironment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("HALTE_URL", url());
        environment.put("HALTE_TOKEN_URL", machine.realmUrl() + "/protocol/openid-connect/token");
        environment.put("HALTE_CLIENT_ID", Realm.LOADER_CLIENT);
        environment.put("HALTE_CLIENT_SECRET", machine.secret(Secret.LOADER_CLIENT));
        for (var service : Service.owners()) {
            environment.put(
                    "HALTE_" + service.name() + "_URL", addressesOf(service).get(0));
        }
        return environment;
    }

    /** Stops all replicas of a service until it is started again. */
    public void stop(Service service) {
        childrenOf(service).forEach(child -> child.stop(PATIENCE));
        writeState();
    }

    public void start(Service service) {
        childrenOf(service).forEach(Child::start);
        for (var replica = 1; replica <= settings.replicasOf(service); replica++) {
            awaitWell(Parts.title(service, replica), health(service, replica));
        }
        writeState();
    }

    /** Kills one replica as a power cut would; it comes back by itself. */
    public void kill(Service service, int replica) {
        child(Parts.title(service, replica)).ifPresent(Child::kill);
    }

    public long pid(Service service, int replica) {
        return child(Parts.title(service, replica))
                .map(child -> child.pid().orElse(-1))
                .orElse(-1L);
    }

    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        workers.shutdownNow();
        stopTogether(List.of(Service.GATEWAY));
        stopTogether(Service.owners());
        for (var name : List.of("keycloak", "kafka")) {
            child(name).ifPresent(child -> child.stop(PATIENCE));
        }
        closeMail();
        var server = postgres;
        if (server != null) {
            server.stop();
        }
        try {
            Files.deleteIfExists(settings.stateFile());
        } catch (IOException e) {
            progress.say("The state file stays behind: " + e.getMessage());
        }
        closeQuietly(lock);
    }

    private void stopTogether(List<Service> services) {
        var stops = services.stream()
                .flatMap(service -> childrenOf(service).stream())
                .map(child -> CompletableFuture.runAsync(() -> child.stop(PATIENCE), task -> {
                    var thread = new Thread(task, "stop");
                    thread.start();
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stops).join();
    }

    /** What an earlier launcher could not stop, because it was killed itself. */
    private void stopLeftovers() {
        State.read(settings.stateFile())
                .ifPresent(state -> state.parts().forEach(part -> {
                    if (Processes.runs(part.pid(), part.mark())) {
                        progress.say("Stopping %s, left over from a crash.".formatted(part.name()));
                        Processes.stop(part.pid(), part.mark(), PATIENCE);
                    }
                }));
        var server = parts.postgres();
        if (server.pid().isPresent()) {
            progress.say("Stopping PostgreSQL, left over from a crash.");
            server.stop();
        }
    }

    private void startPostgres() {
        progress.waiting("PostgreSQL", "starting");
        var server = parts.postgres();
        postgres = server;
        server.start();
        progress.waiting("PostgreSQL", "making databases and roles");
        var databases = new Databases(server);
        try {
            for (var service : Service.owners()) {
                var database = service.database().orElseThrow();
                databases.create(database, role -> machine.secret(Secret.of(database, role)));
            }
            databases.create(
                    Parts.KEYCLOAK_DATABASE, Parts.KEYCLOAK_DATABASE, machine.secret(Secret.KEYCLOAK_DATABASE));
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no databases: " + e.getMessage(), e);
        }
        progress.done("PostgreSQL", "ready");
        writeState();
    }

    private void startKafka() {
        progress.waiting("Kafka", "starting");
        parts.kafkaServer().prepare();
        add(parts.kafka());
        var topics = new KafkaTopics(machine.kafkaBootstrapServers());
        awaitTrue("kafka", topics::answers);
        progress.waiting("Kafka", "making topics");
        topics.create(KafkaTopics.of(
                "",
                KafkaTopics.PARTITIONS,
                Service.owners().stream()
                        .flatMap(service -> service.deadLetterTopic().stream())
                        .toList()));
        progress.done("Kafka", "ready");
    }

    private void prepareKeycloak() {
        progress.waiting("Keycloak", "preparing (the first time takes longer)");
        var realm = Realm.hardened(settings.checkout().root().resolve("deploy/keycloak/halte-realm.json"))
                .forThisMachine();
        if (!settings.empty()) {
            realm.with(
                    DemoPeople.groups(settings.networkFile()),
                    DemoPeople.of(settings.networkFile(), settings.activityFile())
                            .all());
        }
        parts.keycloakServer().prepare(realm.json());
    }

    private void startKeycloak() {
        progress.waiting("Keycloak", "starting");
        add(parts.keycloak());
        awaitWell(
                "keycloak",
                "http://127.0.0.1:%d/health/ready".formatted(settings.ports().keycloakManagement()));
        progress.done("Keycloak", "ready");
    }

    private void startServices() {
        var starts = new ArrayList<CompletableFuture<Void>>();
        for (var service : Service.values()) {
            if (!parts.isBuilt(service)) {
                progress.say("%s is not built and left out.".formatted(service.title()));
                continue;
            }
            for (var replica = 1; replica <= settings.replicasOf(service); replica++) {
                var number = replica;
                progress.waiting(Parts.title(service, number), "starting");
                add(parts.service(service, number));
                starts.add(async(() -> {
                    awaitWell(Parts.title(service, number), health(service, number));
                    progress.done(Parts.title(service, number), "ready");
                }));
            }
        }
        CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
    }

    private String health(Service service, int replica) {
        return "http://127.0.0.1:%d/q/health/ready".formatted(settings.ports().of(service, replica));
    }

    private void awaitWell(String name, String address) {
        awaitTrue(name, () -> probe.isWell(address));
    }

    private int crashes(String name) {
        return child(name).map(Child::crashes).orElse(0);
    }

    private void awaitTrue(String name, java.util.function.BooleanSupplier well) {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        var crashesBefore = crashes(name);
        while (!well.getAsBoolean()) {
            if (crashes(name) - crashesBefore > MOST_CRASHES) {
                throw new Hint("%s does not start: see why with ./halte logs %s.".formatted(name, name));
            }
            if (System.nanoTime() > deadline) {
                throw new Hint("%s is not ready after %d minutes: see what it says with ./halte logs %s."
                        .formatted(name, LONGEST_START.toMinutes(), name));
            }
            pause(200);
        }
    }

    /** Keeps the written state true, and PostgreSQL, which is no child of ours, alive. */
    private void watch() {
        var pauseSeconds = 1;
        while (!closing) {
            pause(500);
            holdAndRelease();
            writeState();
            if (!closing && postgres().pid().isEmpty()) {
                announce("postgres ended; starting it again in %d s".formatted(pauseSeconds));
                pause(pauseSeconds * 1000L);
                pauseSeconds = Math.min(30, pauseSeconds * 2);
                revivePostgres();
            }
        }
    }

    private void holdAndRelease() {
        for (var service : Service.values()) {
            var held = holds.isHeld(service);
            for (var child : childrenOf(service)) {
                if (held && child.isWanted()) {
                    announce("%s is held down until ./halte start %s".formatted(child.name(), service.title()));
                    child.stop(PATIENCE);
                } else if (!held && heldDown.contains(service) && !child.isWanted()) {
                    child.start();
                }
            }
            if (held) {
                heldDown.add(service);
            } else {
                heldDown.remove(service);
            }
        }
    }

    private void revivePostgres() {
        try {
            if (!closing) {
                postgres().start();
            }
        } catch (IllegalStateException e) {
            announce("postgres did not start: " + e.getMessage());
        }
    }

    private void await(CompletableFuture<Void> all) {
        while (!all.isDone()) {
            pause(250);
            progress.tick();
        }
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Hint("Stopped while starting.");
        }
    }

    private CompletableFuture<Void> async(Runnable work) {
        return CompletableFuture.runAsync(work, workers);
    }

    private void announce(String sentence) {
        if (!closing) {
            progress.say(sentence);
        }
    }

    private void add(Child child) {
        synchronized (children) {
            if (closing) {
                throw new Hint("Stopped while starting.");
            }
            children.put(child.name(), child);
            child.start();
        }
        writeState();
    }

    private Optional<Child> child(String name) {
        synchronized (children) {
            return Optional.ofNullable(children.get(name));
        }
    }

    private List<Child> childrenOf(Service service) {
        var found = new ArrayList<Child>();
        for (var replica = 1; replica <= settings.replicasOf(service); replica++) {
            child(Parts.title(service, replica)).ifPresent(found::add);
        }
        return found;
    }

    private synchronized void writeState() {
        if (!closing) {
            new StateOfParts(settings, ready)
                    .of(List.copyOf(childrenNow()), Optional.ofNullable(postgres))
                    .write(settings.stateFile());
        }
    }

    private List<Child> childrenNow() {
        synchronized (children) {
            return new ArrayList<>(children.values());
        }
    }

    private void closeMail() {
        var sink = mail;
        if (sink != null) {
            try {
                sink.close();
            } catch (IOException e) {
                progress.say("The mail sink did not close: " + e.getMessage());
            }
        }
    }

    private static void closeQuietly(DataLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "platform");
        thread.setDaemon(true);
        return thread;
    }
}
