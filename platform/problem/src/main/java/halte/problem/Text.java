package halte.problem;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** A sentence in the four languages of the network; French is the default. */
public record Text(String fr, String nl, String de, String en) {

    /** Something that has a name of its own in each language. */
    public interface Worded {
        Text words();
    }

    public static Text of(String fr, String nl, String de, String en) {
        return new Text(fr, nl, de, en);
    }

    /** The same in every language. */
    public static Text same(String text) {
        return new Text(text, text, text, text);
    }

    /**
     * Fills {@code %s} and friends in all four languages. A {@link LocalDate}, a {@link MonthDay}, a text and whatever is
     * {@link Worded} are said in the language of the sentence, in the midst of which they stand.
     */
    public Text formatted(Object... values) {
        return each(language -> String.format(
                locale(language),
                in(language),
                Arrays.stream(values).map(value -> said(value, language)).toArray()));
    }

    private static Text each(Function<String, String> in) {
        return new Text(in.apply("fr"), in.apply("nl"), in.apply("de"), in.apply("en"));
    }

    private static Object said(Object value, String language) {
        if (value instanceof LocalDate date) {
            return day(MonthDay.from(date), language) + " " + date.getYear();
        }
        if (value instanceof MonthDay day) {
            return day(day, language);
        }
        if (value instanceof Worded worded) {
            return worded.words().in(language);
        }
        return value instanceof Text text ? text.in(language) : value;
    }

    /** “1er décembre”, “1 december”, “1. Dezember”, “1 December”. */
    private static String day(MonthDay day, String language) {
        var mark = language.equals("de") ? "." : language.equals("fr") && day.getDayOfMonth() == 1 ? "er" : "";
        return day.getDayOfMonth() + mark + " "
                + DateTimeFormatter.ofPattern("MMMM", locale(language)).format(day);
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language);
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
