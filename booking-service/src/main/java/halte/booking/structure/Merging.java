package halte.booking.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of something that both a document and a host may describe. The document speaks of what it changes since
 * the last document; of everything else the host's word stands.
 */
final class Merging {

    private Merging() {}

    /**
     * @param before what the last document said; null when it said nothing of it
     * @param now what this document says
     * @param stored what it is, hosts' changes included; null when it is new
     */
    static JsonNode of(@Nullable JsonNode before, JsonNode now, @Nullable JsonNode stored) {
        if (stored == null || before == null || !(stored instanceof ObjectNode kept)) {
            return now;
        }
        var merged = kept.deepCopy();
        before.fieldNames().forEachRemaining(field -> {
            if (!now.has(field)) {
                merged.remove(field);
            }
        });
        now.properties().forEach(field -> {
            if (!field.getValue().equals(before.get(field.getKey()))) {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return merged;
    }
}
