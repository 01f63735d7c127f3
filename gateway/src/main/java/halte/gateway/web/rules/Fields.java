package halte.gateway.web.rules;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a form: as it was sent, or as it is filled from what is stored. */
record Fields(Map<String, List<String>> values) {

    private static final List<String> MORE = List.of(
            "bufferBefore",
            "bufferAfter",
            "stepMinutes",
            "graceMinutes",
            "noReturnMinutes",
            "recurrence",
            "maxOccurrences",
            "strikesCount",
            "cancels");
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    static Fields sent(MultivaluedMap<String, String> form) {
        var values = new LinkedHashMap<String, List<String>>();
        form.forEach((name, sent) -> values.put(
                name,
                sent.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList()));
        return new Fields(values);
    }

    static Fields empty() {
        return new Fields(new LinkedHashMap<>());
    }

    void put(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            values.put(name, List.of(value.toString()));
        }
    }

    void putAll(String name, List<String> all) {
        values.put(name, all);
    }

    /** Hours as people write them: 30 minutes read 0.5. */
    void putHours(String name, int minutes) {
        put(
                name,
                BigDecimal.valueOf(minutes)
                        .divide(SIXTY, 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    public String value(String name) {
        var all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public boolean isSet(String name) {
        return !value(name).isEmpty();
    }

    /** The name of one of several fields of a kind: {@code lead-2}. */
    public String named(String name, int number) {
        return name + "-" + number;
    }

    public String numbered(String name, int number) {
        return value(named(name, number));
    }

    public String text(String language) {
        return value("text-" + language);
    }

    /** Whether something is said that hides behind "more". */
    public boolean hasMore() {
        return MORE.stream().anyMatch(this::isSet);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    @Nullable
    Integer number(String name) {
        var text = value(name);
        return text.matches("\\d{1,7}") ? Integer.valueOf(text) : null;
    }

    /** Minutes from hours, with a point or a comma. */
    @Nullable
    Integer minutes(String name) {
        var text = value(name).replace(',', '.');
        return text.matches("\\d{1,5}(\\.\\d{1,3})?")
                ? new BigDecimal(text)
                        .multiply(SIXTY)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue()
                : null;
    }

    /** Null when it was left empty. */
    @Nullable
    String given(String name) {
        var text = value(name);
        return text.isEmpty() ? null : text;
    }
}
