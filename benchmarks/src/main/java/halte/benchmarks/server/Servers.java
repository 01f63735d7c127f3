package halte.benchmarks.server;

import halte.launcher.blueprint.Checkout;
import halte.launcher.blueprint.Database;
import halte.launcher.blueprint.FreePorts;
import halte.launcher.server.Databases;
import halte.launcher.server.Folders;
import halte.launcher.server.KafkaServer;
import halte.launcher.server.KafkaTopics;
import halte.launcher.server.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A PostgreSQL, a Kafka and replicas of booking-service, for this run alone. */
public final class Servers implements AutoCloseable {

    private static final String PASSWORD = "for-this-run-only";
    private static final Database DATABASE = Database.of("booking");

    private final PostgresServer postgres;
    private final Process kafka;
    private final String brokers;
    private final List<Replica> replicas;

    private Servers(PostgresServer postgres, Process kafka, String brokers, List<Replica> replicas) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.brokers = brokers;
        this.replicas = replicas;
    }

    /**
     * What is started.
     *
     * @param warm both compilers of the JVM, for measuring
     * @param settings of PostgreSQL, each as it stands after {@code alter system set}
     * @param keep what the database held before stays
     */
    public record Setup(Path folder, SigningKey key, int replicas, boolean warm, List<String> settings, boolean keep) {}

    public static Servers start(Setup setup) {
        var folder = setup.folder();
        if (!setup.keep()) {
            Folders.delete(folder);
        }
        Folders.delete(folder.resolve("kafka"));
        try {
            Files.createDirectories(folder);
            var postgres = postgres(setup);
            var brokers = new KafkaServer(
                    Checkout.find().kafkaJars(), folder.resolve("kafka"), FreePorts.any(), FreePorts.any());
            var kafka = start(brokers, folder.resolve("kafka.log"));
            new KafkaTopics(brokers.bootstrapServers())
                    .create(KafkaTopics.of("", 2, List.of("booking-service-dead-letters")));
            var replicas = IntStream.rangeClosed(1, setup.replicas())
                    .mapToObj(number ->
                            replica(setup, number, settings(postgres, brokers.bootstrapServers(), setup.key())))
                    .toList();
            var servers = new Servers(postgres, kafka, brokers.bootstrapServers(), replicas);
            replicas.forEach(Replica::start);
            replicas.forEach(Replica::awaitReady);
            return servers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for this run.", e);
        }
    }

    private static PostgresServer postgres(Setup setup) throws SQLException {
        var home = Checkout.find().postgresHome();
        var postgres = new PostgresServer(home, setup.folder().resolve("postgres"), FreePorts.any(), PASSWORD);
        postgres.stop(); // one that a killed run left behind listens on another port
        postgres.start();
        if (!setup.settings().isEmpty()) {
            try (var connection = postgres.connect("postgres");
                    var statement = connection.createStatement()) {
                for (var setting : setup.settings()) {
                    statement.execute("alter system set " + setting);
                }
            }
            postgres.stop();
            postgres.start();
        }
        new Databases(postgres).create(DATABASE, PASSWORD);
        return postgres;
    }

    public List<Replica> replicas() {
        return replicas;
    }

    public String brokers() {
        return brokers;
    }

    /** As superuser, who sees everything. */
    public Connection database() throws SQLException {
        return database(DATABASE.name());
    }

    public Connection database(String name) throws SQLException {
        return postgres.connect(name);
    }

    /** How a program of PostgreSQL connects as the service does. */
    public Map<String, String> connection() {
        return Map.of(
                "PGHOST", "127.0.0.1",
                "PGPORT", String.valueOf(postgres.port()),
                "PGDATABASE", DATABASE.name(),
                "PGUSER", DATABASE.application(),
                "PGPASSWORD", PASSWORD);
    }

    /** The process whose children are all the processes of the database. */
    public long databaseProcess() {
        return postgres.pid().orElseThrow(() -> new IllegalStateException("PostgreSQL does not run."));
    }

    /** Power off, power on. */
    public void restartDatabase() {
        postgres.crash();
        postgres.start();
    }

    private static Replica replica(Setup setup, int number, Map<String, String> settings) {
        var program = Checkout.find().root().resolve("booking-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(program)) {
            throw new IllegalStateException("booking-service is not built: (%s) is missing.".formatted(program));
        }
        var log = setup.folder().resolve("replica-" + number + ".log");
        return new Replica(program, FreePorts.any(), setup.warm(), settings, log);
    }

    private static Map<String, String> settings(PostgresServer postgres, String brokers, SigningKey key) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE.name()));
        settings.put("quarkus.datasource.username", DATABASE.application());
        settings.put("quarkus.datasource.password", PASSWORD);
        settings.put("quarkus.flyway.username", DATABASE.owner());
        settings.put("quarkus.flyway.password", PASSWORD);
        settings.put("kafka.bootstrap.servers", brokers);
        settings.put("quarkus.oidc.public-key", key.open());
        settings.put("quarkus.oidc.auth-server-url", "");
        settings.put("quarkus.oidc.token.issuer", SigningKey.ISSUER);
        settings.put("quarkus.oidc.token.audience", SigningKey.AUDIENCE);
        settings.put("quarkus.mailer.mock", "true");
        settings.put("quarkus.otel.sdk.disabled", "true");
        settings.put("quarkus.log.level", "WARN");
        return settings;
    }

    private static Process start(KafkaServer server, Path log) throws IOException {
        server.prepare();
        var process = new ProcessBuilder(server.command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var topics = new KafkaTopics(server.bootstrapServers());
        var deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!topics.answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("Kafka did not start, see (%s).".formatted(log));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return process;
    }

    @Override
    public void close() {
        try {
            for (var replica : replicas) {
                replica.kill();
            }
            kafka.destroy();
            if (!kafka.waitFor(10, TimeUnit.SECONDS)) {
                kafka.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        postgres.stop();
    }
}
