package halte.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Puts facts on Kafka as CloudEvents and returns only when the broker has them all. */
@ApplicationScoped
class FactSender {

    private final String bootstrapServers;
    private final String source;
    private final String prefix;
    private @Nullable KafkaProducer<String, String> producer;

    FactSender(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String application,
            OutboxConfig config) {
        this.bootstrapServers = bootstrapServers;
        this.source = "/" + application.replaceFirst("^halte-", "");
        this.prefix = config.topicPrefix().orElse("");
    }

    /**
     * @throws IllegalStateException when one of them did not arrive; the caller sends them all again, same ids
     */
    void send(List<OutboxRows.Row> facts) {
        List<Future<RecordMetadata>> sent = new ArrayList<>(facts.size());
        for (var fact : facts) {
            sent.add(producer().send(message(fact)));
        }
        producer().flush();
        for (var future : sent) {
            await(future);
        }
    }

    synchronized void close() {
        if (producer != null) {
            producer.close();
            producer = null;
        }
    }

    private void await(Future<RecordMetadata> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending facts.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take a fact (%s).".formatted(e.getMessage()), e);
        }
    }

    private ProducerRecord<String, String> message(OutboxRows.Row fact) {
        var message = new ProducerRecord<>(prefix + fact.topic(), fact.key(), cloudEvent(fact));
        message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        if (fact.traceparent() != null) {
            message.headers().add("traceparent", fact.traceparent().getBytes(StandardCharsets.UTF_8));
        }
        return message;
    }

    private String cloudEvent(OutboxRows.Row fact) {
        return FactJson.object(event -> {
            event.writeStringField("specversion", "1.0");
            event.writeStringField("id", fact.id().toString());
            event.writeStringField("source", source);
            event.writeStringField("type", fact.type());
            event.writeStringField("subject", fact.key());
            event.writeStringField("time", fact.occurredAt().toString());
            event.writeStringField("datacontenttype", "application/json");
            event.writeFieldName("data");
            event.writeRawValue(fact.payload()); // JSON already, as the database made sure
        });
    }

    private synchronized KafkaProducer<String, String> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>();
            settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
            settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16 * 1024 * 1024L);
            settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 * 1024 * 1024);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }
}
