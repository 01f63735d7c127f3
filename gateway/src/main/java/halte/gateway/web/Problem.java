package halte.gateway.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refusal of a service, in the visitor's words; {@code errors} maps field to message, {@code more} is the rest of the document. */
public record Problem(String type, String title, String detail, Map<String, String> errors, JsonNode more) {

    static @Nullable Problem read(JsonNode body) {
        if (!body.hasNonNull("title")) {
            return null;
        }
        var errors = new LinkedHashMap<String, String>();
        body.path("errors")
                .forEach(error -> errors.put(
                        error.path("field").asText(), error.path("message").asText()));
        return new Problem(
                body.path("type").asText(),
                body.path("title").asText(),
                body.path("detail").asText(""),
                errors,
                body);
    }

    public boolean is(String name) {
        return type.endsWith("/" + name);
    }

    /** One text for a message line: the detail when there is one, else the title. */
    public String words() {
        return detail.isBlank() ? title : detail;
    }
}
