package halte.gateway.web.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.staff.Formats;
import org.jspecify.annotations.Nullable;

/** A number of persons, or only that it lies under a limit: {@code 12} or {@code {"below":5}}. */
record Count(@Nullable Long value, @Nullable Integer below) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Count read(JsonNode node) {
        return node.isNumber()
                ? new Count(node.longValue(), null)
                : new Count(null, node.hasNonNull("below") ? node.get("below").intValue() : null);
    }

    static Count of(long value) {
        return new Count(value, null);
    }

    String written(Formats formats) {
        if (value != null) {
            return formats.number(value);
        }
        // Hidden with another that could be computed from it: nothing may be said of its size.
        return below == null ? "*" : "< " + below;
    }

    /** Where it belongs among others: a masked number lies under every shown one. */
    long rank() {
        return value != null ? value : below != null ? 0 : -1;
    }
}
