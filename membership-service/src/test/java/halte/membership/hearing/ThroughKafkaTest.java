package halte.membership.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.membership.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The whole way: a fact on the topic of booking-service, an answer on ours. */
@QuarkusTest
class ThroughKafkaTest extends ServiceTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "halte.outbox.topic-prefix")
    String prefix;

    @Test
    void aBookingIsRatedAndSettledOnceAlthoughEverythingIsSentTwice() throws Exception {
        // Given
        var person = somebody();
        buys(person, "CHI-CARD10H").statusCode(201);
        var booking = dayAt("CHI", person.personId(), MONDAY.plusDays(1));
        var messages = List.of(message(booking), message(completed(booking)));

        // When
        try (var producer = new KafkaProducer<String, String>(settings())) {
            for (int i = 0; i < 2; i++) {
                for (var message : messages) {
                    producer.send(new ProducerRecord<>(prefix + "booking", "CHI", message))
                            .get();
                }
            }
        }

        // Then
        var told = new ArrayList<JsonNode>();
        try (var consumer = new KafkaConsumer<String, String>(settings())) {
            consumer.subscribe(List.of(prefix + "membership"));
            Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> {
                collect(consumer, told, person.personId().toString());
                assertThat(types(told))
                        .contains(
                                "be.halte.membership.membership-started.v1",
                                "be.halte.membership.fee-due.v1",
                                "be.halte.membership.usage-rated.v1",
                                "be.halte.membership.usage-settled.v1");
            });
            collect(consumer, told, person.personId().toString());
        }
        assertThat(types(told)).doesNotHaveDuplicates();
        var settled = told.stream()
                .filter(fact -> fact.path("type").asText().endsWith("usage-settled.v1"))
                .findFirst()
                .orElseThrow()
                .path("data");
        assertThat(settled.path("coveredHalfDays").asInt()).isEqualTo(2);
        assertThat(settled.path("covered").asBoolean()).isTrue();
        assertThat(settled.path("seller").asText()).isEqualTo("grange-et-compagnie");
    }

    private static List<String> types(List<JsonNode> told) {
        return told.stream().map(fact -> fact.path("type").asText()).toList();
    }

    private static void collect(KafkaConsumer<String, String> consumer, List<JsonNode> told, String person)
            throws Exception {
        for (var message : consumer.poll(Duration.ofSeconds(2))) {
            var fact = new ObjectMapper().readTree(message.value());
            if (fact.path("data").path("personId").asText().equals(person)) {
                told.add(fact);
            }
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(Map.of(
                "bootstrap.servers", brokers,
                "group.id", prefix + "reader",
                "auto.offset.reset", "earliest",
                "key.serializer", "org.apache.kafka.common.serialization.StringSerializer",
                "value.serializer", "org.apache.kafka.common.serialization.StringSerializer",
                "key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer",
                "value.deserializer", "org.apache.kafka.common.serialization.StringDeserializer"));
        return settings;
    }
}
