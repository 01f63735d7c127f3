package halte.outbox;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.StringWriter;

/** Facts as JSON: instants as text, and unknown members ignored because contracts grow. */
final class FactJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FactJson() {}

    static String write(Object fact) {
        try {
            return MAPPER.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A fact cannot be written as JSON (%s).".formatted(fact), e);
        }
    }

    /** What writes the members of an object. */
    @FunctionalInterface
    interface Members {
        void writeTo(JsonGenerator object) throws IOException;
    }

    static String object(Members members) {
        var text = new StringWriter();
        try (var object = MAPPER.createGenerator(text)) {
            object.writeStartObject();
            members.writeTo(object);
            object.writeEndObject();
        } catch (IOException e) {
            throw new IllegalArgumentException("A message cannot be written as JSON.", e);
        }
        return text.toString();
    }

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A message is not JSON.", e);
        }
    }

    static <T> T as(JsonNode data, Class<T> shape) {
        try {
            return MAPPER.treeToValue(data, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A fact has not the shape of %s.".formatted(shape.getSimpleName()), e);
        }
    }
}
