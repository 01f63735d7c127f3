package halte.booking.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.structure.LocalName;
import java.util.Map;

/** The title of an event in the language its hosts wrote first. */
final class EventTitle {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

    private EventTitle() {}

    static String read(String stored) {
        try {
            return LocalName.of(JSON.readValue(stored, BY_LANGUAGE), "fr");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored title cannot be read.", e);
        }
    }
}
