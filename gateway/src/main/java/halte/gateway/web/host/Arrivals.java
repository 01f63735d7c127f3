package halte.gateway.web.host;

import halte.gateway.web.host.TodayAnswer.Row;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a host types into the check-in box: somebody's name, the code of a pass, or the address a scanner read. */
final class Arrivals {

    private static final Pattern PASS = Pattern.compile("(?:.*/c/)?([0-9A-Za-z]{6,40})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Arrivals() {}

    /** The expected people whose name has all the words typed, each as the beginning of a word. */
    static List<Row> named(List<Row> expected, String typed) {
        List<String> words = words(typed);
        return words.isEmpty()
                ? List.of()
                : expected.stream()
                        .filter(row -> row.name() != null && has(words(row.name()), words))
                        .toList();
    }

    /** The code of a pass, however it was spaced or scanned; empty if this cannot be one. */
    static String passIn(String typed) {
        Matcher matcher = PASS.matcher(typed.replaceAll("\\s+", ""));
        return matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
    }

    private static boolean has(List<String> name, List<String> typed) {
        return typed.stream().allMatch(word -> name.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
