package halte.problem;

import java.util.Locale;

/** A sentence in the four languages of the network; French is the default. */
public record Text(String fr, String nl, String de, String en) {

    public static Text of(String fr, String nl, String de, String en) {
        return new Text(fr, nl, de, en);
    }

    /** Fills {@code %s} and friends in all four languages. */
    public Text formatted(Object... values) {
        return new Text(
                String.format(Locale.FRENCH, fr, values),
                String.format(Locale.forLanguageTag("nl"), nl, values),
                String.format(Locale.GERMAN, de, values),
                String.format(Locale.ENGLISH, en, values));
    }

    /** @param language ISO 639-1; anything but nl, de and en reads French */
    public String in(String language) {
        return switch (language) {
            case "nl" -> nl;
            case "de" -> de;
            case "en" -> en;
            default -> fr;
        };
    }
}
