package halte.gateway.web.host;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters in the round badge of a person, and its tint: the same person has the same tint every day. */
final class Initials {

    private static final int TINTS = 4;

    private Initials() {}

    static String of(String name) {
        String[] words = name.strip().split("\\s+");
        return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    static int tint(String name) {
        return Math.floorMod(name.hashCode(), TINTS);
    }
}
