package halte.booking.series;

import biweekly.util.ByDay;
import biweekly.util.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A rule as people say it: "chaque semaine, le mardi, 10 fois". What has no short words is shown as it is written. */
final class RecurrenceInWords {

    /** How one language says it: each unit once and every so many, the nth and the last, and the ends. */
    private record Words(
            Map<String, String> every,
            Map<String, String> everySoMany,
            List<String> ordinals,
            String last,
            String on,
            String and,
            String times,
            String until) {}

    private static final Map<String, Words> WORDS = Map.of(
            "fr",
                    new Words(
                            units("chaque jour", "chaque semaine", "chaque mois", "chaque année"),
                            units("tous les %s jours", "toutes les %s semaines", "tous les %s mois", "tous les %s ans"),
                            List.of("premier", "deuxième", "troisième", "quatrième", "cinquième"),
                            "dernier",
                            "le ",
                            " et ",
                            "%s fois",
                            "jusqu’au %s"),
            "nl",
                    new Words(
                            units("elke dag", "elke week", "elke maand", "elk jaar"),
                            units("om de %s dagen", "om de %s weken", "om de %s maanden", "om de %s jaar"),
                            List.of("eerste", "tweede", "derde", "vierde", "vijfde"),
                            "laatste",
                            "op ",
                            " en ",
                            "%s keer",
                            "tot en met %s"),
            "de",
                    new Words(
                            units("jeden Tag", "jede Woche", "jeden Monat", "jedes Jahr"),
                            units("alle %s Tage", "alle %s Wochen", "alle %s Monate", "alle %s Jahre"),
                            List.of("ersten", "zweiten", "dritten", "vierten", "fünften"),
                            "letzten",
                            "am ",
                            " und ",
                            "%s-mal",
                            "bis %s"),
            "en",
                    new Words(
                            units("every day", "every week", "every month", "every year"),
                            units("every %s days", "every %s weeks", "every %s months", "every %s years"),
                            List.of("first", "second", "third", "fourth", "fifth"),
                            "last",
                            "on ",
                            " and ",
                            "%s times",
                            "until %s"));

    private RecurrenceInWords() {}

    static String of(String rule, String language) {
        var recurrence = Recurring.parse(rule).recurrence();
        var words = Objects.requireNonNull(WORDS.getOrDefault(language, WORDS.get("fr")));
        if (!isSimple(recurrence)) {
            return rule;
        }
        var parts = new ArrayList<String>();
        parts.add(unit(recurrence, words));
        if (!recurrence.getByDay().isEmpty()) {
            parts.add(words.on()
                    + joined(
                            recurrence.getByDay().stream()
                                    .map(day -> day(day, words, language))
                                    .toList(),
                            words));
        } else if (!recurrence.getByMonthDay().isEmpty()) {
            parts.add(words.on()
                    + joined(
                            recurrence.getByMonthDay().stream()
                                    .map(String::valueOf)
                                    .toList(),
                            words));
        }
        var end = end(recurrence, words, language);
        if (!end.isEmpty()) {
            parts.add(end);
        }
        return String.join(", ", parts);
    }

    private static boolean isSimple(Recurrence recurrence) {
        return recurrence.getByMonth().isEmpty()
                && recurrence.getByYearDay().isEmpty()
                && recurrence.getByWeekNo().isEmpty()
                && recurrence.getBySetPos().isEmpty()
                && recurrence.getByMonthDay().stream().allMatch(day -> day > 0)
                && recurrence.getByDay().stream().allMatch(day -> day.getNum() == null || isSaid(day.getNum()));
    }

    private static boolean isSaid(int number) {
        return number == -1 || (number > 0 && number <= 5);
    }

    private static String unit(Recurrence recurrence, Words words) {
        var frequency = recurrence.getFrequency().name();
        var interval = recurrence.getInterval();
        return interval == null || interval == 1
                ? Objects.requireNonNull(words.every().get(frequency))
                : Objects.requireNonNull(words.everySoMany().get(frequency)).formatted(interval);
    }

    private static String day(ByDay day, Words words, String language) {
        var name = DayOfWeek.valueOf(day.getDay().name())
                .getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language + "-BE"));
        var number = day.getNum();
        if (number == null) {
            return name;
        }
        return (number == -1 ? words.last() : words.ordinals().get(number - 1)) + " " + name;
    }

    private static String joined(List<String> names, Words words) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + words.and() + names.get(last);
    }

    private static String end(Recurrence recurrence, Words words, String language) {
        if (recurrence.getCount() != null) {
            return words.times().formatted(recurrence.getCount());
        }
        var until = recurrence.getUntil();
        if (until == null || until.getRawComponents() == null) {
            return "";
        }
        var raw = until.getRawComponents();
        return words.until()
                .formatted(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.forLanguageTag(language + "-BE"))
                        .format(LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate())));
    }

    private static Map<String, String> units(String day, String week, String month, String year) {
        return Map.of("DAILY", day, "WEEKLY", week, "MONTHLY", month, "YEARLY", year);
    }
}
