package halte.testkit;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** What one poll brings, to call a listener without a broker. What the listener refuses is thrown in its face. */
public final class Polled implements KafkaRecordBatch<String, String> {

    private final List<KafkaRecord<String, String>> records;

    private Polled(List<KafkaRecord<String, String>> records) {
        this.records = records;
    }

    public static Polled of(String... messages) {
        return of(List.of(messages));
    }

    public static Polled of(List<String> messages) {
        return under("key", messages);
    }

    public static Polled under(String key, List<String> messages) {
        return new Polled(messages.stream().map(message -> record(key, message)).toList());
    }

    private static KafkaRecord<String, String> record(String key, String message) {
        return KafkaRecord.of(key, message).withNack(refused -> {
            throw new IllegalStateException("The listener refused a fact.", refused);
        });
    }

    @Override
    public List<String> getPayload() {
        return records.stream().map(KafkaRecord::getPayload).toList();
    }

    @Override
    public List<KafkaRecord<String, String>> getRecords() {
        return records;
    }

    @Override
    public Map<TopicPartition, KafkaRecord<String, String>> getLatestOffsetRecords() {
        return Map.of();
    }

    @Override
    public Iterator<KafkaRecord<String, String>> iterator() {
        return records.iterator();
    }
}
