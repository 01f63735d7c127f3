package halte.booking.occupancy;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears this service's own facts, on every replica (each has a consumer group of its own), to know which numbers
 * moved. It changes nothing, so it needs no inbox: a fact heard twice moves a screen to where it already is. The key
 * of our facts is their space, so none of them has to be read.
 */
@ApplicationScoped
class OwnFactsListener {

    private final LiveBroadcast broadcast;

    OwnFactsListener(LiveBroadcast broadcast) {
        this.broadcast = broadcast;
    }

    @Incoming("own-facts")
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> polled) {
        polled.getRecords().stream()
                .map(KafkaRecord::getKey)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(broadcast::mark);
        return polled.ack();
    }
}
