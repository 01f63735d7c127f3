package halte.booking.hours;

import halte.problem.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The ten public holidays of Belgium (royal decree of 18 April 1974), four of which move with Easter. */
public final class BelgianHolidays {

    private BelgianHolidays() {}

    public static SortedMap<LocalDate, Map<String, String>> of(int year) {
        var easter = easter(year);
        var days = new TreeMap<LocalDate, Map<String, String>>();
        put(days, LocalDate.of(year, 1, 1), Text.of("Jour de l'an", "Nieuwjaar", "Neujahr", "New Year's Day"));
        put(days, easter.plusDays(1), Text.of("Lundi de Pâques", "Paasmaandag", "Ostermontag", "Easter Monday"));
        put(
                days,
                LocalDate.of(year, 5, 1),
                Text.of("Fête du travail", "Dag van de Arbeid", "Tag der Arbeit", "Labour Day"));
        // Ascension falls on Labour Day when Easter is on 23 March, as it will be in 2160: one day, two names.
        put(
                days,
                easter.plusDays(39),
                Text.of("Ascension", "Onze-Lieve-Heer-Hemelvaart", "Christi Himmelfahrt", "Ascension Day"));
        put(
                days,
                easter.plusDays(50),
                Text.of("Lundi de Pentecôte", "Pinkstermaandag", "Pfingstmontag", "Whit Monday"));
        put(
                days,
                LocalDate.of(year, 7, 21),
                Text.of("Fête nationale", "Nationale feestdag", "Nationalfeiertag", "National Day"));
        put(
                days,
                LocalDate.of(year, 8, 15),
                Text.of("Assomption", "Onze-Lieve-Vrouw-Hemelvaart", "Mariä Himmelfahrt", "Assumption Day"));
        put(days, LocalDate.of(year, 11, 1), Text.of("Toussaint", "Allerheiligen", "Allerheiligen", "All Saints' Day"));
        put(
                days,
                LocalDate.of(year, 11, 11),
                Text.of("Armistice", "Wapenstilstand", "Waffenstillstand", "Armistice Day"));
        put(days, LocalDate.of(year, 12, 25), Text.of("Noël", "Kerstmis", "Weihnachten", "Christmas Day"));
        return days;
    }

    private static void put(TreeMap<LocalDate, Map<String, String>> days, LocalDate date, Text name) {
        days.putIfAbsent(date, Map.of("fr", name.fr(), "nl", name.nl(), "de", name.de(), "en", name.en()));
    }

    /** Easter Sunday of the Gregorian calendar, after Butcher and Meeus. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int sum = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
