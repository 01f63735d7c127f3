package halte.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A use case says no. It is an answer, not a fault: no stack trace, nothing stored. */
public final class Refusal extends RuntimeException {

    private final transient ProblemType type;
    private final transient @Nullable Text detail;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    public Refusal(ProblemType type) {
        this(type, null);
    }

    /** @param detail what happened and what to do next, with values */
    public Refusal(ProblemType type, @Nullable Text detail) {
        super(detail == null ? type.name() : type.name() + ": " + detail.en(), null, false, false);
        this.type = type;
        this.detail = detail;
    }

    /** Adds an extension member, RFC 9457 §3.2. */
    public Refusal with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public @Nullable Text detail() {
        return detail;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}
