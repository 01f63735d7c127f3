package halte.billing.wording;

import java.util.List;
import java.util.Map;

/** A name by language, as the catalogue and the other services give it. */
public final class Names {

    public static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

    private Names() {}

    /** The wanted language, else French, else whatever there is. */
    public static String in(String language, Map<String, String> names) {
        var wanted = names.get(language);
        if (wanted != null) {
            return wanted;
        }
        var french = names.get("fr");
        return french != null ? french : names.values().iterator().next();
    }
}
