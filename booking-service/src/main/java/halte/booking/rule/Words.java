package halte.booking.rule;

import halte.problem.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Days and amounts as they are said aloud, in each language. */
final class Words {

    private static final Map<String, Locale> LOCALES = Map.of(
            "fr", Locale.forLanguageTag("fr-BE"),
            "nl", Locale.forLanguageTag("nl-BE"),
            "de", Locale.forLanguageTag("de-DE"),
            "en", Locale.forLanguageTag("en-GB"));

    private Words() {}

    /** The same word made for each language. */
    static Text each(Function<String, String> word) {
        return Text.of(word.apply("fr"), word.apply("nl"), word.apply("de"), word.apply("en"));
    }

    /** Puts words of each language into a sentence of that language; {@code %s} in the order of the words. */
    static Text fill(Text sentence, Text... words) {
        return each(language -> {
            var values = new Object[words.length];
            for (int i = 0; i < words.length; i++) {
                values[i] = words[i].in(language);
            }
            return String.format(locale(language), sentence.in(language), values);
        });
    }

    static Text same(String name) {
        return Text.of(name, name, name, name);
    }

    static Text date(LocalDate date) {
        return each(language -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale(language))
                .format(date));
    }

    static Text month(LocalDate date) {
        return each(language ->
                DateTimeFormatter.ofPattern("MMMM yyyy", locale(language)).format(date));
    }

    /** 90 reads « 1 heure 30 minutes ». */
    static Text minutes(long minutes) {
        return each(language -> {
            long hours = minutes / 60;
            long rest = minutes % 60;
            var said = hours == 0 ? "" : hours + " " + hour(language, hours);
            if (rest > 0 || hours == 0) {
                said += (said.isEmpty() ? "" : " ") + rest + " " + minute(language, rest);
            }
            return said;
        });
    }

    static Text bookings(long count) {
        return each(language -> count + " "
                + switch (language) {
                    case "nl" -> count == 1 ? "boeking" : "boekingen";
                    case "de" -> count == 1 ? "Buchung" : "Buchungen";
                    case "en" -> count == 1 ? "booking" : "bookings";
                    default -> count < 2 ? "réservation" : "réservations";
                });
    }

    static Text days(long count) {
        return each(language -> count + " "
                + switch (language) {
                    case "nl" -> count == 1 ? "dag" : "dagen";
                    case "de" -> count == 1 ? "Tag" : "Tage";
                    case "en" -> count == 1 ? "day" : "days";
                    default -> count < 2 ? "jour" : "jours";
                });
    }

    private static String hour(String language, long count) {
        return switch (language) {
            case "nl" -> "uur";
            case "de" -> count == 1 ? "Stunde" : "Stunden";
            case "en" -> count == 1 ? "hour" : "hours";
            default -> count < 2 ? "heure" : "heures";
        };
    }

    private static String minute(String language, long count) {
        return switch (language) {
            case "nl" -> count == 1 ? "minuut" : "minuten";
            case "de" -> count == 1 ? "Minute" : "Minuten";
            case "en" -> count == 1 ? "minute" : "minutes";
            default -> count < 2 ? "minute" : "minutes";
        };
    }

    private static Locale locale(String language) {
        return LOCALES.getOrDefault(language, Locale.FRENCH);
    }
}
