package halte.community.agenda;

import java.nio.charset.StandardCharsets;

/**
 * RFC 5545 §3.1: no line longer than 75 octets, and no character torn apart. The library counts characters, which
 * is too many octets as soon as there is an accent.
 */
final class Folding {

    private static final int OCTETS = 75;

    private Folding() {}

    static String fold(String unfolded) {
        var folded = new StringBuilder(unfolded.length() + unfolded.length() / 50);
        for (var line : unfolded.split("\r\n")) {
            append(folded, line);
            folded.append("\r\n");
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at += character.length();
        }
    }
}
