package halte.benchmarks.doublebooking;

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

/** A PostgreSQL, a Kafka and two replicas of booking-service, for this run alone. */
final class Servers implements AutoCloseable {

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

    static Servers start(Path folder, SigningKey key) {
        var checkout = Checkout.find();
        Folders.delete(folder);
        try {
            Files.createDirectories(folder);
            var postgres =
                    new PostgresServer(checkout.postgresHome(), folder.resolve("postgres"), FreePorts.any(), PASSWORD);
            postgres.start();
            new Databases(postgres).create(DATABASE, PASSWORD);
            var kafkaServer =
                    new KafkaServer(checkout.kafkaJars(), folder.resolve("kafka"), FreePorts.any(), FreePorts.any());
            var kafka = start(kafkaServer, folder.resolve("kafka.log"));
            new KafkaTopics(kafkaServer.bootstrapServers())
                    .create(KafkaTopics.of("", 2, List.of("booking-service-dead-letters")));
            var replicas = List.of(
                    replica(checkout, folder, 1, settings(postgres, kafkaServer.bootstrapServers(), key)),
                    replica(checkout, folder, 2, settings(postgres, kafkaServer.bootstrapServers(), key)));
            var servers = new Servers(postgres, kafka, kafkaServer.bootstrapServers(), replicas);
            replicas.forEach(Replica::start);
            replicas.forEach(Replica::awaitReady);
            return servers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for this run.", e);
        }
    }

    List<Replica> replicas() {
        return replicas;
    }

    String brokers() {
        return brokers;
    }

    /** As superuser, who sees everything. */
    Connection database() throws SQLException {
        return postgres.connect(DATABASE.name());
    }

    /** Power off, power on. */
    void restartDatabase() {
        postgres.crash();
        postgres.start();
    }

    private static Replica replica(Checkout checkout, Path folder, int number, Map<String, String> settings) {
        var program = checkout.root().resolve("booking-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(program)) {
            throw new IllegalStateException("booking-service is not built: (%s) is missing.".formatted(program));
        }
        return new Replica(program, FreePorts.any(), settings, folder.resolve("replica-" + number + ".log"));
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
