package halte.membership.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Names by language, as they stand in a JSON column. */
final class Names {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

    private Names() {}

    static String json(Map<String, String> names) {
        try {
            return MAPPER.writeValueAsString(names);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Names cannot be written (%s).".formatted(names), e);
        }
    }

    static Map<String, String> read(String json) {
        try {
            return MAPPER.readValue(json, BY_LANGUAGE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Names cannot be read (%s).".formatted(json), e);
        }
    }
}
