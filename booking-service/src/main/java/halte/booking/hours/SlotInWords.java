package halte.booking.hours;

import halte.problem.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A slot and a moment as a mail says them: in the reader's language, on the clock of the space. */
public final class SlotInWords {

    private static final Text ALL_DAY =
            Text.of("%s, toute la journée", "%s, de hele dag", "%s, den ganzen Tag", "%s, all day");
    private static final Text AT =
            Text.of("d MMMM 'à' HH:mm", "d MMMM 'om' HH:mm", "d. MMMM 'um' HH:mm", "d MMMM 'at' HH:mm");

    private SlotInWords() {}

    /** “lundi 30 novembre 2026, 09:00–12:30”; what ends at midnight ends at 24:00, what ends later says on which day. */
    public static String when(Slot slot, ZoneId zone, String language) {
        var locale = locale(language);
        var start = slot.startsAt().atZone(zone);
        var end = slot.endsAt().atZone(zone);
        var day = start.toLocalDate();
        if (slot.equals(wholeDay(day, zone))) {
            return ALL_DAY.formatted(date(day, locale)).in(language);
        }
        boolean isMidnight =
                end.toLocalDate().equals(day.plusDays(1)) && end.toLocalTime().toSecondOfDay() == 0;
        if (end.toLocalDate().isAfter(day) && !isMidnight) {
            return "%s, %s – %s, %s"
                    .formatted(
                            date(day, locale),
                            clock(start, locale),
                            date(end.toLocalDate(), locale),
                            clock(end, locale));
        }
        return "%s, %s–%s"
                .formatted(date(day, locale), clock(start, locale), isMidnight ? "24:00" : clock(end, locale));
    }

    /** “23 novembre à 15:32”. */
    public static String moment(Instant at, ZoneId zone, String language) {
        return DateTimeFormatter.ofPattern(AT.in(language), locale(language)).format(at.atZone(zone));
    }

    private static Slot wholeDay(LocalDate day, ZoneId zone) {
        return new Slot(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(day);
    }

    private static String clock(ZonedDateTime at, Locale locale) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(at);
    }

    private static Locale locale(String language) {
        return Locale.forLanguageTag(language + "-BE");
    }
}
