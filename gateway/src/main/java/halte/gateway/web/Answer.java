package halte.gateway.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a service said to a command. Status 0: it said nothing, and nobody knows whether the command arrived. */
public record Answer(int status, JsonNode body) {

    public boolean isDone() {
        return status >= 200 && status < 300;
    }

    public boolean isUnknown() {
        return status == 0 || status >= 500;
    }

    public @Nullable Problem problem() {
        return isDone() ? null : Problem.read(body);
    }

    /** A field of the answer as text, empty when it is not there. */
    public String text(String field) {
        return body.path(field).asText("");
    }
}
