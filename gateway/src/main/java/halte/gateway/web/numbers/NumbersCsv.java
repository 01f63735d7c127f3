package halte.gateway.web.numbers;

import halte.gateway.web.numbers.NumbersAnswers.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables as CSV (RFC 4180): decimal points, ISO periods, empty where nothing is known, the definition on each row. */
final class NumbersCsv {

    private NumbersCsv() {}

    static String periods(String space, NumbersAnswers.Periods answer, String language) {
        StringBuilder csv = new StringBuilder();
        line(
                csv,
                "period",
                "space",
                "declared_desks",
                "open_half_days",
                "desk_half_days",
                "booked_half_days",
                "observed_half_days",
                "no_shows",
                "walk_ins",
                "booked_occupancy",
                "observed_occupancy",
                "person_days",
                "door_counts",
                "footfall",
                "workers",
                "reporting",
                "definition_booked",
                "definition_observed");
        for (Period period : answer.all()) {
            line(
                    csv,
                    period.period(),
                    space,
                    period.declaredDesks(),
                    period.openHalfDays(),
                    period.deskHalfDays(),
                    period.bookedHalfDays(),
                    period.observedHalfDays(),
                    period.noShows(),
                    period.walkIns(),
                    period.bookedOccupancy(),
                    period.observedOccupancy(),
                    period.presences(),
                    period.visits(),
                    period.footfall(),
                    period.workers(),
                    period.reporting(),
                    answer.definition("booked", language),
                    answer.definition("observed", language));
        }
        return csv.toString();
    }

    static String hours(String space, NumbersAnswers.Hours answer, String language) {
        StringBuilder csv = new StringBuilder();
        line(csv, "space", "weekday", "hour", "booked", "observed", "definition");
        String definition =
                answer.definition() == null ? "" : answer.definition().in(language);
        answer.all()
                .forEach(cell ->
                        line(csv, space, cell.weekday(), cell.hour(), cell.booked(), cell.observed(), definition));
        return csv.toString();
    }

    static String rooms(String space, NumbersAnswers.Rooms answer, String language) {
        StringBuilder csv = new StringBuilder();
        line(csv, "period", "space", "kind", "open_minutes", "booked_minutes", "occupancy", "definition");
        String definition =
                answer.definition() == null ? "" : answer.definition().in(language);
        answer.all()
                .forEach(room -> line(
                        csv,
                        room.period(),
                        space,
                        room.kind(),
                        room.openMinutes(),
                        room.bookedMinutes(),
                        room.occupancy(),
                        definition));
        return csv.toString();
    }

    private static void line(StringBuilder csv, @Nullable Object... cells) {
        csv.append(Stream.of(cells).map(NumbersCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
