package halte.booking.rule;

import halte.problem.Text;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a host wrote in the languages of the space; a language they left out reads the first one they wrote. */
final class HostWords {

    private static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

    private HostWords() {}

    static @Nullable Text text(Map<String, String> words) {
        var written = LANGUAGES.stream()
                .map(words::get)
                .filter(word -> word != null && !word.isBlank())
                .findFirst();
        return written.map(first -> Text.of(
                        in(words, "fr", first), in(words, "nl", first), in(words, "de", first), in(words, "en", first)))
                .orElse(null);
    }

    /** Without the languages left blank. */
    static Map<String, String> written(Map<String, String> words) {
        var written = new TreeMap<String, String>();
        words.forEach((language, word) -> {
            if (!word.isBlank()) {
                written.put(language, word.strip());
            }
        });
        return written;
    }

    /** What the host wrote, then what we know. */
    static Text before(@Nullable Text host, Text facts) {
        return host == null
                ? facts
                : Text.of(
                        host.fr() + " " + facts.fr(),
                        host.nl() + " " + facts.nl(),
                        host.de() + " " + facts.de(),
                        host.en() + " " + facts.en());
    }

    private static String in(Map<String, String> words, String language, String otherwise) {
        var word = words.get(language);
        return word == null || word.isBlank() ? otherwise : word.strip();
    }
}
