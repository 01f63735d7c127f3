package halte.billing.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The frozen form of a document's content; it must be readable for ten years, so it has a mapper of its own. */
public final class DocumentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DocumentJson() {}

    public static String write(DocumentContent content) {
        try {
            return MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The content of a document cannot be written.", e);
        }
    }

    public static DocumentContent read(String json) {
        try {
            return MAPPER.readValue(json, DocumentContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The content of a document cannot be read.", e);
        }
    }
}
