package halte.gateway.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The four languages of the screens, French first. */
public final class Languages {

    public static final List<String> ALL = List.of("fr", "nl", "de", "en");

    private Languages() {}

    /** The visitor's choice, else what is known of the person, else what the browser prefers, else French. */
    static String choose(@Nullable String chosen, @Nullable String ofPerson, @Nullable String acceptLanguage) {
        if (isOurs(chosen)) {
            return String.valueOf(chosen);
        }
        if (ofPerson != null && ofPerson.length() >= 2 && isOurs(ofPerson.substring(0, 2))) {
            return ofPerson.substring(0, 2);
        }
        return acceptLanguage == null ? "fr" : fromHeader(acceptLanguage);
    }

    static boolean isOurs(@Nullable String language) {
        return language != null && ALL.contains(language);
    }

    /** Belgian habits of writing dates and numbers, in each language. */
    public static Locale locale(String language) {
        return switch (language) {
            case "nl" -> Locale.forLanguageTag("nl-BE");
            case "de" -> Locale.forLanguageTag("de-BE");
            case "en" -> Locale.UK;
            default -> Locale.forLanguageTag("fr-BE");
        };
    }

    private static String fromHeader(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .map(range -> range.getRange()
                            .substring(0, Math.min(2, range.getRange().length())))
                    .filter(Languages::isOurs)
                    .findFirst()
                    .orElse("fr");
        } catch (IllegalArgumentException malformed) {
            return "fr";
        }
    }
}
