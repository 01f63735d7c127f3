package halte.gateway.web.region;

import halte.gateway.web.region.NowAnswer.Item;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables as CSV (RFC 4180): decimal points and ISO dates for machines, masks as "&lt;5", empty cells where nothing
 * is known, and the definition on every row so that a number is never without it.
 */
final class Exports {

    private Exports() {}

    static String occupancy(List<SpaceAnswer> spaces, OccupancyAnswer answer, String language) {
        Map<String, SpaceAnswer> byCode =
                spaces.stream().collect(Collectors.toMap(SpaceAnswer::space, Function.identity(), (a, b) -> a));
        StringBuilder csv = new StringBuilder();
        line(
                csv,
                "month",
                "space",
                "name",
                "town",
                "open_half_days",
                "desk_half_days",
                "booked_half_days",
                "observed_half_days",
                "no_shows",
                "walk_ins",
                "booked_occupancy",
                "observed_occupancy",
                "presences",
                "workers",
                "reporting",
                "definition_booked",
                "definition_observed");
        for (OccupancyAnswer.Item item : answer.bySpace()) {
            SpaceAnswer space = byCode.get(item.space());
            line(
                    csv,
                    item.month(),
                    item.space(),
                    space == null ? "" : space.name().in(language),
                    space == null ? "" : space.shownTown(),
                    item.openHalfDays(),
                    item.deskHalfDays(),
                    item.bookedHalfDays(),
                    item.observedHalfDays(),
                    item.noShows(),
                    item.walkIns(),
                    item.bookedOccupancy(),
                    item.observedOccupancy(),
                    count(item.presences()),
                    count(item.workers()),
                    item.reporting(),
                    answer.definition("booked", language),
                    answer.definition("observed", language));
        }
        return csv.toString();
    }

    static String hours(YearMonth month, HoursAnswer answer, String language) {
        StringBuilder csv = new StringBuilder();
        line(csv, "month", "weekday", "hour", "occupancy", "definition");
        String definition =
                answer.definition() == null ? "" : answer.definition().in(language);
        for (HoursAnswer.Cell cell : answer.all()) {
            line(csv, month, cell.weekday(), cell.hour(), cell.occupancy(), definition);
        }
        return csv.toString();
    }

    static String revenue(RevenueAnswer answer, String language) {
        StringBuilder csv = new StringBuilder();
        line(csv, "month", "family", "name", "net_eur", "masked", "definition");
        String definition =
                answer.definition() == null ? "" : answer.definition().in(language);
        for (RevenueAnswer.Item item : answer.all()) {
            line(
                    csv,
                    item.month(),
                    item.family(),
                    item.familyName() == null ? "" : item.familyName().in(language),
                    item.net() == null ? null : item.net().amount(),
                    item.masked(),
                    definition);
        }
        return csv.toString();
    }

    static String now(List<SpaceAnswer> spaces, NowAnswer answer, String language) {
        Map<String, Item> items =
                answer.spaces().stream().collect(Collectors.toMap(Item::space, Function.identity(), (a, b) -> a));
        StringBuilder csv = new StringBuilder();
        line(csv, "at", "space", "name", "town", "state", "free", "present", "desks");
        for (SpaceAnswer space : spaces) {
            Item item = items.get(space.space());
            if (item != null) {
                line(
                        csv,
                        answer.at(),
                        space.space(),
                        space.name().in(language),
                        space.shownTown(),
                        item.state(),
                        item.free(),
                        item.present(),
                        item.total());
            }
        }
        return csv.toString();
    }

    private static String count(@Nullable Count count) {
        return count == null
                ? ""
                : count.value() != null ? count.value().toString() : count.below() == null ? "*" : "<" + count.below();
    }

    private static void line(StringBuilder csv, @Nullable Object... cells) {
        csv.append(Stream.of(cells).map(Exports::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A cell that a spreadsheet would take for a formula is made text. */
    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String safe = text.matches("[=+@\\t].*|-\\D.*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
