package halte.billing.billrun;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;

/**
 * Something found in a draft.
 *
 * @param values what the sentence of the rule is filled with
 */
record Check(DraftRule rule, Severity severity, List<String> values) {

    static Check blocking(DraftRule rule, String... values) {
        return new Check(rule, Severity.BLOCKING, List.of(values));
    }

    static Check warning(DraftRule rule, String... values) {
        return new Check(rule, Severity.WARNING, List.of(values));
    }

    @JsonIgnore
    boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }

    String text(String language) {
        return rule.text()
                .formatted(Arrays.copyOf(values.toArray(), values.size()))
                .in(language);
    }
}
