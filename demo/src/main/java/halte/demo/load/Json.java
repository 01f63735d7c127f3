package halte.demo.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as it goes over the wire; fields stay in the order in which they are written. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode object(String field, Object value) {
        return MAPPER.createObjectNode().set(field, MAPPER.valueToTree(value));
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static JsonNode parse(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /** Copies the fields that are there. */
    static ObjectNode copy(JsonNode from, String... fields) {
        var copy = object();
        for (var field : fields) {
            if (from.has(field)) {
                copy.set(field, from.get(field));
            }
        }
        return copy;
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
