package halte.testkit;

import halte.launcher.blueprint.Database;
import halte.launcher.server.Databases;
import halte.launcher.server.KafkaTopics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;

/**
 * Gives a test JVM a database of its own on the shared PostgreSQL, topics of its own on the shared Kafka, and tokens
 * that the service believes.
 *
 * <p>{@code @QuarkusTestResource(PostgresAndKafka.class)} on one test class serves all of the module.
 */
public final class PostgresAndKafka implements QuarkusTestResourceLifecycleManager {

    /** A test machine may be busy; what production calls too long is not a failure here. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SharedServers servers = SharedServers.ofThisCheckout();
    private SharedServers.@Nullable Running running;
    private @Nullable Database database;
    private List<NewTopic> topics = List.of();

    @Override
    public Map<String, String> start() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        var here = servers.started();
        running = here;
        var fresh = new Database(name, PATIENCE, PATIENCE);
        database = fresh;
        try {
            new Databases(servers.postgres(here)).create(fresh, SharedServers.PASSWORD);
        } catch (SQLException e) {
            throw new IllegalStateException("No database (%s) for this test run.".formatted(name), e);
        }
        var configuration = new HashMap<String, String>();
        configuration.putAll(database(fresh, servers.postgres(here).jdbcUrl(name)));
        configuration.putAll(kafka("127.0.0.1:" + here.kafkaPort(), name + "-"));
        configuration.putAll(identity());
        return configuration;
    }

    @Override
    public void stop() {
        var here = running;
        var fresh = database;
        if (here == null || fresh == null) {
            return;
        }
        try {
            new Databases(servers.postgres(here)).drop(fresh);
            new KafkaTopics("127.0.0.1:" + here.kafkaPort())
                    .delete(topics.stream().map(NewTopic::name).toList());
        } catch (SQLException | IllegalStateException e) {
            // They go with the servers at the latest; a test run that passed shall not fail for it.
            System.err.println("Left behind for the next stop of the test servers: " + e.getMessage());
        }
    }

    private static Map<String, String> database(Database database, String url) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url,
                "quarkus.datasource.username",
                database.application(),
                "quarkus.datasource.password",
                SharedServers.PASSWORD,
                "quarkus.flyway.username",
                database.owner(),
                "quarkus.flyway.password",
                SharedServers.PASSWORD,
                "halte.test.reader.username",
                database.reader());
    }

    /** Channels listen to topics and in groups that carry our prefix: other test runs are not heard. */
    private Map<String, String> kafka(String bootstrapServers, String prefix) {
        var channels = Channels.ofModule(Path.of("").toAbsolutePath());
        topics = KafkaTopics.of(prefix, 2, channels.deadLetterTopics());
        new KafkaTopics(bootstrapServers).create(topics);
        var configuration = new HashMap<>(channels.withPrefix(prefix));
        configuration.put("kafka.bootstrap.servers", bootstrapServers);
        configuration.put("halte.outbox.topic-prefix", prefix);
        return configuration;
    }

    private static Map<String, String> identity() {
        return Map.of(
                "quarkus.oidc.public-key", Tokens.publicKey(),
                // The key is looked at only where no provider is named; an empty value names none.
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.token.issuer", Tokens.ISSUER,
                "quarkus.oidc.token.audience", Tokens.AUDIENCE,
                "quarkus.devservices.enabled", "false",
                "quarkus.http.test-port", "0",
                "quarkus.otel.sdk.disabled", "true");
    }
}
