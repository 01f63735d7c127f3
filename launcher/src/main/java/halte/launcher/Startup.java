package halte.launcher;

import halte.launcher.blueprint.DemoPeople;
import halte.launcher.blueprint.Realm;
import halte.launcher.blueprint.Secret;
import halte.launcher.blueprint.Service;
import halte.launcher.server.Databases;
import halte.launcher.server.KafkaTopics;
import halte.launcher.server.PostgresServer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The way from nothing to ready: what can begin at once does, and everything waits for what it stands on. */
final class Startup {

    private final Settings settings;
    private final Progress progress;
    private final OneMachine machine;
    private final Parts parts;
    private final Children children;
    private final Patience patience;
    private final ExecutorService workers;

    Startup(
            Settings settings,
            Progress progress,
            OneMachine machine,
            Parts parts,
            Children children,
            ExecutorService workers) {
        this.settings = settings;
        this.progress = progress;
        this.machine = machine;
        this.parts = parts;
        this.children = children;
        this.patience = new Patience(children);
        this.workers = workers;
    }

    /**
     * @param tick called again and again while waiting
     * @throws Hint when a part does not come up
     */
    void run(PostgresServer postgres, Runnable tick) {
        var identityPrepared = async(this::prepareKeycloak);
        var database = async(() -> startPostgres(postgres));
        var broker = async(this::startKafka);
        var identity = CompletableFuture.allOf(identityPrepared, database).thenRunAsync(this::startKeycloak, workers);
        var services = CompletableFuture.allOf(database, broker).thenRunAsync(this::startServices, workers);
        await(CompletableFuture.allOf(identity, services), tick);
    }

    private void startPostgres(PostgresServer server) {
        progress.waiting("PostgreSQL", "starting");
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
    }

    private void startKafka() {
        progress.waiting("Kafka", "starting");
        parts.kafkaServer().prepare();
        children.add(parts.kafka());
        var topics = new KafkaTopics(machine.kafkaBootstrapServers());
        patience.await("kafka", topics::answers);
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
        children.add(parts.keycloak());
        patience.awaitWell(
                "keycloak",
                "http://127.0.0.1:%d/health/ready".formatted(settings.ports().keycloakManagement()));
        progress.done("Keycloak", "ready");
    }

    private void startServices() {
        var starts = new ArrayList<CompletableFuture<Void>>();
        for (var service : Service.values()) {
            for (var replica = 1; replica <= settings.replicasOf(service); replica++) {
                if (parts.isBuilt(service)) {
                    starts.add(start(service, replica));
                } else {
                    leaveOut(service, replica);
                }
            }
        }
        CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
    }

    private void leaveOut(Service service, int replica) {
        progress.say("%s is not built; build it and ./halte start it.".formatted(service.title()));
        children.keep(parts.service(service, replica));
        new Holds(settings).hold(service);
    }

    private CompletableFuture<Void> start(Service service, int replica) {
        var title = Parts.title(service, replica);
        progress.waiting(title, "starting");
        children.add(parts.service(service, replica));
        return async(() -> {
            patience.awaitWell(title, parts.health(service, replica));
            progress.done(title, "ready");
        });
    }

    private CompletableFuture<Void> async(Runnable work) {
        return CompletableFuture.runAsync(work, workers);
    }

    private void await(CompletableFuture<Void> all, Runnable tick) {
        while (!all.isDone()) {
            try {
                TimeUnit.MILLISECONDS.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Hint("Stopped while starting.");
            }
            progress.tick();
            tick.run();
        }
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
