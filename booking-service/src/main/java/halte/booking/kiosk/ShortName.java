package halte.booking.kiosk;

import org.jspecify.annotations.Nullable;

/** A name for a screen everybody sees: the first name and one initial, {@code Aline L.}, and never an address. */
final class ShortName {

    private static final int LONGEST = 24;

    private ShortName() {}

    /** Empty when nothing may be shown of it. */
    static String of(@Nullable String name) {
        if (name == null || name.isBlank() || name.indexOf('@') >= 0) {
            return "";
        }
        var words = name.strip().split("[\\s,]+");
        var first = words[0].length() > LONGEST ? words[0].substring(0, LONGEST) : words[0];
        if (words.length == 1) {
            return first;
        }
        return first + " " + words[1].substring(0, words[1].offsetByCodePoints(0, 1)) + ".";
    }
}
