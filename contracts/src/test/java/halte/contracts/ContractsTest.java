package halte.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import halte.contracts.billing.BillingFact;
import halte.contracts.booking.BookingFact;
import halte.contracts.community.CommunityFact;
import halte.contracts.membership.MembershipFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class ContractsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Class<?>> facts() {
        return Stream.of(BookingFact.class, MembershipFact.class, BillingFact.class, CommunityFact.class)
                .flatMap(owner -> Arrays.stream(owner.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aReleasedShapeStillParsesAndIsWrittenTheSame(Class<? extends Fact> fact) throws IOException {
        // Given
        var golden = golden(fact);

        // When
        var read = JSON.treeToValue(golden, fact);

        // Then
        assertThat((JsonNode) JSON.valueToTree(read)).isEqualTo(golden);
        assertThat(read.type()).isEqualTo(type(fact));
        assertThat(read.key()).isNotBlank();
        assertThat(List.of(Topics.RETAINED, Topics.COMPACTED)).anyMatch(topics -> topics.contains(read.topic()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aMemberNobodyKnowsYetIsIgnored(Class<? extends Fact> fact) throws IOException {
        // Given
        var grown = ((ObjectNode) golden(fact)).put("memberOfALaterVersion", 42);

        // When
        var read = JSON.treeToValue(grown, fact);

        // Then
        assertThat(read).isEqualTo(JSON.treeToValue(golden(fact), fact));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theSchemaDescribesTheRecordAndAcceptsItsGoldenFile(Class<?> fact) throws IOException {
        // Given
        var schema = resource("schemas/" + type(fact) + ".json");

        // When
        var errors = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(golden(fact));

        // Then
        assertThat(errors).isEmpty();
        assertThat(names(schema.path("properties"))).containsExactly(components(fact));
        schema.path("properties")
                .forEach(property -> assertThat(property.path("description").asText())
                        .as("Every member of %s is described.", type(fact))
                        .isNotBlank());
    }

    @Test
    void asyncApiNamesEveryFactOnItsTopic() throws IOException {
        // Given
        Map<String, Map<String, Map<String, Object>>> document;
        try (var yaml = ContractsTest.class.getResourceAsStream("/halte/contracts/asyncapi.yaml")) {
            document = new Yaml().load(yaml);
        }

        // When
        var named = document.get("channels").entrySet().stream()
                .flatMap(channel -> ((Map<?, ?>) channel.getValue().get("messages"))
                        .keySet().stream().map(message -> channel.getKey() + " " + message))
                .toList();

        // Then
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        facts().map(ContractsTest::topicAndName).toList());
    }

    @Test
    void noFactSharesItsTypeWithAnother() {
        assertThat(facts().map(ContractsTest::type))
                .doesNotHaveDuplicates()
                .allMatch(
                        type -> type.matches("be\\.halte\\.(booking|membership|billing|community)\\.[a-z-]+\\.v\\d+"));
    }

    private static String topicAndName(Class<?> fact) {
        try {
            var read = (Fact) JSON.treeToValue(golden(fact), fact);
            return read.topic() + " " + fact.getSimpleName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] components(Class<?> fact) {
        return Arrays.stream(fact.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode golden(Class<?> fact) throws IOException {
        return resource("golden/" + type(fact) + ".json");
    }

    private static JsonNode resource(String name) throws IOException {
        try (var stream = ContractsTest.class.getResourceAsStream("/halte/contracts/" + name)) {
            assertThat(stream).as("%s exists", name).isNotNull();
            return JSON.readTree(stream);
        }
    }

    private static String type(Class<?> fact) {
        try {
            return (String) fact.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
