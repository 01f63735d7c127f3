package halte.outbox;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts of a polled batch, in its order, small enough for one transaction each. */
final class Slices {

    private static final int MOST_FACTS = 100;

    /** A fact that carries a batch of history itself is a transaction of its own. */
    private static final int MOST_CHARACTERS = 150_000;

    private final List<List<KafkaRecord<String, String>>> slices = new ArrayList<>();
    private List<KafkaRecord<String, String>> last = new ArrayList<>();
    private int characters;

    private Slices() {}

    /** @param types what the listener wants to hear of; what cannot be read is kept, so that it is found to be bad */
    static List<List<KafkaRecord<String, String>>> of(Iterable<KafkaRecord<String, String>> batch, Set<String> types) {
        var slices = new Slices();
        for (var record : batch) {
            var type = FactType.of(record.getPayload());
            if (type == null || types.contains(type)) {
                slices.add(record);
            }
        }
        slices.cut();
        return slices.slices;
    }

    private void add(KafkaRecord<String, String> record) {
        int length = record.getPayload().length();
        if (last.size() >= MOST_FACTS || characters + length > MOST_CHARACTERS) {
            cut();
        }
        last.add(record);
        characters += length;
    }

    private void cut() {
        if (!last.isEmpty()) {
            slices.add(last);
        }
        last = new ArrayList<>();
        characters = 0;
    }
}
