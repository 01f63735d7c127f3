package halte.gateway.web.open;

import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Messages;
import halte.gateway.web.api.SpaceRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One space in the directory, in words.
 *
 * @param tone {@code am} when few desks are left, {@code gr} when closed or unknown, else empty
 * @param occupied the share of desks taken, 0 to 100, or -1 when nothing is known
 */
record SpaceCard(
        String space,
        String slug,
        String name,
        String town,
        String distance,
        String opening,
        String free,
        String tone,
        int occupied,
        List<String> facts) {

    private static final BigDecimal A_GOOD_LINE = new BigDecimal("30");

    static SpaceCard of(SpaceRow row, Messages words, Locale locale) {
        var language = locale.getLanguage();
        var now = row.now();
        var isOpen = now != null && !"CLOSED".equals(now.state());
        return new SpaceCard(
                row.space(),
                row.slug(),
                row.name().in(language),
                row.town(),
                Format.kilometres(row.distanceKm(), locale),
                opening(row, words, locale),
                now == null ? words.free_unknown() : isOpen ? freeWords(now.free(), words) : words.closed_now(),
                now == null || !isOpen ? "gr" : now.free() * 8 <= now.total() ? "am" : "",
                now == null || now.total() == 0 || !isOpen ? -1 : 100 * (now.total() - now.free()) / now.total(),
                facts(row, words, locale));
    }

    static String freeWords(int free, Messages words) {
        return free == 0 ? words.free_none() : free == 1 ? words.free_one() : words.free_many(free);
    }

    static String opening(SpaceRow row, Messages words, Locale locale) {
        return opening(row.today(), row.timeZone(), words, locale);
    }

    static String opening(SpaceRow.@Nullable OpenToday today, @Nullable String zone, Messages words, Locale locale) {
        if (today == null || today.state() == null || "CLOSED".equals(today.state())) {
            return words.closed_today();
        }
        var from = Hours.of(today.from(), zone);
        var to = Hours.of(today.to(), zone);
        if (from == null || to == null) {
            return words.open_today();
        }
        var hours = Hours.span(from, to, words, locale);
        return "BADGE".equals(today.state()) ? words.open_badge(hours) : words.open_hours(hours);
    }

    private static List<String> facts(SpaceRow row, Messages words, Locale locale) {
        var facts = new ArrayList<String>();
        if (row.downMbps() != null && row.downMbps().compareTo(A_GOOD_LINE) >= 0) {
            facts.add(words.fact_internet(Format.number(row.downMbps(), locale)));
        }
        if ("YES".equals(row.stepFree())) {
            facts.add(words.fact_step_free());
        }
        if (row.languages() != null && row.languages().contains("de")) {
            facts.add(words.fact_german());
        }
        return facts;
    }
}
