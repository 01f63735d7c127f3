package halte.gateway.web.open;

import halte.gateway.web.Format;
import halte.gateway.web.Messages;
import halte.gateway.web.api.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One day of the strip.
 *
 * @param css {@code few} when under a quarter is free, {@code off} when closed
 * @param words the whole tile for a screen reader
 */
public record DayTile(
        LocalDate date,
        String href,
        String weekday,
        int number,
        String free,
        String css,
        boolean isChosen,
        String words) {

    public static List<DayTile> of(
            List<Day> days, String slug, String part, LocalDate chosen, Messages words, Locale locale) {
        return days.stream()
                .map(day -> tile(day, slug, part, day.date().equals(chosen), words, locale))
                .toList();
    }

    private static DayTile tile(Day day, String slug, String part, boolean isChosen, Messages words, Locale locale) {
        var free = day.free(part);
        boolean needsPlan = day.planNeeded() || day.isBadgeNeeded(part);
        var text = !day.isOpen()
                ? words.day_closed()
                : needsPlan
                        ? day.planNeeded() ? words.day_plan() : words.day_badge()
                        : free == 0 ? words.day_full() : words.day_free(free);
        var css = !day.isOpen() || needsPlan ? "off" : free * 4 < day.total() ? "few" : "";
        return new DayTile(
                day.date(),
                "/s/" + slug + "/" + day.date() + (part.equals("DAY") ? "" : "?part=" + part),
                Format.weekday(day.date(), locale),
                day.date().getDayOfMonth(),
                text,
                css,
                isChosen,
                Format.day(day.date(), locale) + ", "
                        + (needsPlan && day.isOpen()
                                ? day.planNeeded() ? words.plan_needed() : words.badge_needed()
                                : day.isOpen() ? SpaceCard.freeWords(free, words) : words.day_closed()));
    }
}
