package halte.membership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this service told, as anybody hears it: from the broker. */
@ApplicationScoped
public class ToldFacts {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "halte.outbox.topic-prefix")
    String prefix;

    /** The data of every fact of one type about a person, team or training; waits until there are as many as expected. */
    public List<JsonNode> about(Object subject, String type, int expected) {
        var told = new ArrayList<JsonNode>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", brokers),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(prefix + "membership").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> {
                collect(consumer, subject, type, told);
                return told.size() >= expected;
            });
            collect(consumer, subject, type, told);
        }
        return told;
    }

    private static void collect(
            KafkaConsumer<String, String> consumer, Object subject, String type, List<JsonNode> told) {
        for (var message : consumer.poll(Duration.ofMillis(500))) {
            var fact = read(message.value());
            var data = fact.path("data");
            if (fact.path("type").asText().equals(type)
                    && List.of(
                                    data.path("personId").asText(),
                                    data.path("teamId").asText(),
                                    data.path("training").asText())
                            .contains(subject.toString())) {
                told.add(data);
            }
        }
    }

    private static JsonNode read(String message) {
        try {
            return JSON.readTree(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was told cannot be read.", e);
        }
    }
}
