package halte.launcher.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import halte.contracts.Topics;
import halte.launcher.server.KafkaTopics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.LoaderOptions;

/** No container runs in our tests; what can be known without one is checked here. */
class ComposeFileTest {

    private static final Path ROOT = Checkout.find().root();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([?-])([^}]*))?}");

    private final JsonNode compose = read();

    @Test
    void itFollowsTheComposeSpecification() throws IOException {
        // Given: the validator wants an absolute identifier, the specification gives a file name
        var tree = (ObjectNode) new ObjectMapper()
                .readTree(
                        Files.readString(ROOT.resolve("launcher/src/test/resources/compose/compose-spec.schema.json")));
        tree.put("$id", "urn:compose-spec");
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(tree);

        // When
        var problems = schema.validate(compose);

        // Then
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceIsToldTheSameThingsAsByTheLauncher(Service service) {
        // Given
        var told = new TreeMap<String, String>();
        environment(service.title())
                .properties()
                .forEach(entry ->
                        told.put(entry.getKey(), entry.getValue().asText().replaceAll(":\\?[^}]*}", "}")));

        // When
        var expected = new TreeMap<>(Variables.of(service, 1, new Containers()));
        if (service == Service.GATEWAY) {
            expected.put("HALTE_BEHIND_PROXY", "true"); // there is none on one machine
        }

        // Then
        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceIsBuiltFromItsDockerfileAndHasNoRightsItDoesNotNeed(Service service) throws IOException {
        // Given
        var definition = compose.path("services").path(service.title());
        var dockerfile =
                ROOT.resolve(definition.path("build").path("context").asText()).resolve("Dockerfile");

        // Then
        assertThat(Files.readString(dockerfile)).contains("quarkus-run.jar").contains("USER 10001");
        assertThat(definition.path("read_only").asBoolean()).isTrue();
        assertThat(definition.path("cap_drop").path(0).asText()).isEqualTo("ALL");
        assertThat(definition.path("healthcheck").path("test").toString()).contains("/q/health/ready");
    }

    @Test
    void everythingThatRunsOnHasAHealthCheckAndNamedVolumesOnly() {
        compose.path("services").properties().forEach(service -> {
            var definition = service.getValue();
            if (!definition.path("restart").asText().equals("no")) {
                assertThat(definition.has("healthcheck")).as(service.getKey()).isTrue();
            }
            definition.path("volumes").forEach(volume -> {
                var source = volume.asText().split(":")[0];
                assertThat(source.startsWith("./deploy/")
                                || compose.path("volumes").has(source))
                        .as(service.getKey() + " " + source)
                        .isTrue();
                if (source.startsWith("./")) {
                    assertThat(ROOT.resolve(source)).exists();
                }
            });
        });
    }

    @Test
    void portsOpenToTheLoopbackAddressOnlyAndAreThoseOfTheLauncher() {
        // Given
        var ports = new Ports(Ports.DEFAULT_BASE);
        var published = new TreeMap<String, String>();
        compose.path("services")
                .properties()
                .forEach(service -> service.getValue()
                        .path("ports")
                        .forEach(port -> published.put(service.getKey(), withDefaults(port.asText()))));

        // Then
        assertThat(published)
                .isEqualTo(Map.of(
                        "gateway", "127.0.0.1:" + ports.base() + ":8080",
                        "keycloak", "127.0.0.1:" + ports.keycloak() + ":8080",
                        "mailpit", "127.0.0.1:" + ports.mailWeb() + ":8025"));
    }

    @Test
    void theTopicsAreThoseOfTheContracts() {
        // Given
        var topics = environment("topics");

        // Then
        assertThat(words(topics.path("HALTE_COMPACTED_TOPICS").asText()))
                .containsExactlyInAnyOrderElementsOf(Topics.COMPACTED);
        var retained = new ArrayList<>(Topics.RETAINED);
        Service.owners().forEach(service -> service.deadLetterTopic().ifPresent(retained::add));
        assertThat(words(topics.path("HALTE_RETAINED_TOPICS").asText())).containsExactlyInAnyOrderElementsOf(retained);
        assertThat(topics.path("HALTE_PARTITIONS").asInt()).isEqualTo(KafkaTopics.PARTITIONS);
    }

    @Test
    void theDatabasesAndTheirLimitsAreThoseOfTheLauncher() throws IOException {
        // Given
        var script = Files.readString(ROOT.resolve("deploy/postgres/databases.sh"));

        // Then
        for (var service : Service.owners()) {
            var database = service.database().orElseThrow();
            assertThat(script).contains("service " + database.name() + " ");
            for (var role : List.of(database.owner(), database.application(), database.reader())) {
                assertThat(script).contains("$" + Secret.of(database, role).variable());
            }
            assertThat(script)
                    .contains(
                            "statement_timeout = " + database.statementTimeout().toMillis())
                    .contains("idle_in_transaction_session_timeout = "
                            + database.idleInTransaction().toMillis())
                    .contains("connection limit " + Database.CONNECTION_LIMIT);
        }
    }

    @Test
    void noSecretHasADefaultAndTheExampleNamesThemAll() throws IOException {
        // Given
        var text = Files.readString(ROOT.resolve("docker-compose.yml"));
        var example = Files.readString(ROOT.resolve(".env.example"));
        var secrets = new TreeSet<>(
                Set.copyOf(Secret.all().stream().map(Secret::variable).toList()));
        secrets.remove(Secret.LOADER_CLIENT.variable()); // exists in the embedded realm only

        // Then
        var variables = VARIABLE.matcher(text).results().toList();
        for (var variable : variables) {
            assertThat(example).as(variable.group()).containsPattern("(?m)^" + variable.group(1) + "=");
            if (secrets.contains(variable.group(1))) {
                assertThat(variable.group(2)).as(variable.group()).isEqualTo("?");
            }
        }
        assertThat(variables.stream().map(variable -> variable.group(1)).toList())
                .containsAll(secrets);
        secrets.forEach(secret -> assertThat(example).containsPattern("(?m)^" + secret + "=$"));
    }

    private JsonNode environment(String service) {
        return compose.path("services").path(service).path("environment");
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static String withDefaults(String text) {
        return VARIABLE.matcher(text).replaceAll(match -> match.group(3));
    }

    /** Jackson knows no merge keys; SnakeYAML does, and gives plain maps. */
    private static JsonNode read() {
        try (var reader = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            Object tree = new org.yaml.snakeyaml.Yaml(
                            new org.yaml.snakeyaml.constructor.SafeConstructor(new LoaderOptions()))
                    .load(reader);
            var node = new ObjectMapper(new YAMLFactory()).<JsonNode>valueToTree(tree);
            return node;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The other surroundings: names instead of ports. */
    private static final class Containers implements Surroundings {

        @Override
        public String publicUrl() {
            return "${HALTE_PUBLIC_URL}";
        }

        @Override
        public String realmUrl() {
            return "http://keycloak:8080/realms/" + Variables.REALM;
        }

        @Override
        public String jdbcUrl(Database database) {
            return "jdbc:postgresql://postgres:5432/" + database.name();
        }

        @Override
        public String kafkaBootstrapServers() {
            return "kafka:9092";
        }

        @Override
        public String mailHost() {
            return "mailpit";
        }

        @Override
        public int mailPort() {
            return 1025;
        }

        @Override
        public List<String> addressesOf(Service service) {
            return List.of("http://" + service.title() + ":8080");
        }

        @Override
        public String listenHost() {
            return "0.0.0.0";
        }

        @Override
        public int listenPort(Service service, int replica) {
            return 8080;
        }

        @Override
        public String secret(Secret secret) {
            return "${" + secret.variable() + "}";
        }
    }
}
