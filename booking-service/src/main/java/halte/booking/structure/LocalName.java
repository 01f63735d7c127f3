package halte.booking.structure;

import java.util.Map;

/** A name in the language asked for, else in French, else in whatever there is. */
public final class LocalName {

    private LocalName() {}

    public static String of(Map<String, String> names, String language) {
        var asked = names.get(language);
        if (asked != null) {
            return asked;
        }
        return names.getOrDefault("fr", names.values().stream().findFirst().orElse(""));
    }
}
