package halte.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Picks one of the four languages of the network. */
public final class Language {

    public static final String DEFAULT = "fr";

    private static final List<Locale> SPOKEN =
            List.of(Locale.FRENCH, Locale.forLanguageTag("nl"), Locale.GERMAN, Locale.ENGLISH);

    private Language() {}

    /**
     * @param acceptLanguage header value as in RFC 9110 §12.5.4, or null
     * @return fr, nl, de or en; fr when nothing fits or the header cannot be read
     */
    public static String of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return DEFAULT;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? DEFAULT : best.getLanguage();
        } catch (IllegalArgumentException malformed) {
            return DEFAULT;
        }
    }
}
