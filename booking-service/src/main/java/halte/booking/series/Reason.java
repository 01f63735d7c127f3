package halte.booking.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import halte.problem.Refusal;
import halte.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why a date is not booked, in every language, as it was said when it was tried.
 *
 * @param type of the problem, for example {@code /problems/slot-taken}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reason(String type, Text title, @Nullable Text text) {

    static Reason of(Refusal refusal) {
        return new Reason(refusal.type().uri().toString(), refusal.type().title(), refusal.detail());
    }

    boolean is(String name) {
        return type.endsWith("/" + name);
    }

    String shortType() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    Said in(String language) {
        return new Said(type, title.in(language), text == null ? null : text.in(language));
    }

    /** The same for one reader. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Said(String type, String title, @Nullable String text) {}
}
