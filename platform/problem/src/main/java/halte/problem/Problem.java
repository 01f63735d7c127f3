package halte.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details.
 *
 * @param type relative URI reference; clients switch on it
 * @param title short, in the caller's language
 * @param status HTTP status, repeated for those who see only the body
 * @param detail this occurrence, in the caller's language
 * @param instance id to quote when asking for help; only for faults
 * @param extensions further members, for example {@code errors} or {@code alternatives}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance"})
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @JsonAnyGetter Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, @Nullable Text detail, String language) {
        return new Problem(
                type.uri().toString(),
                type.title().in(language),
                type.status(),
                detail == null ? null : detail.in(language),
                null,
                Map.of());
    }

    Problem with(Map<String, Object> members) {
        return new Problem(type, title, status, detail, instance, members);
    }

    Problem quoting(String id) {
        return new Problem(type, title, status, detail, id, extensions);
    }
}
