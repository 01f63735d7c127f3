package halte.demo.activity;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.network.Space;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When the twelve come: on their usual weekdays, which replace the draw of the day. */
final class Personas {

    private static final double WEEKS_PER_MONTH = 4.345;

    private Personas() {}

    static boolean comes(Worker worker, JsonNode persona, Space space, LocalDate date, Profile profile, Chance chance) {
        if (!usual(persona).contains(Space.key(date.getDayOfWeek()))) {
            return false;
        }
        if (persona.path("plan").asText().equals("STUDENT") && !isStudyMonth(date, profile)) {
            return false;
        }
        return chance.u("come", worker.id(), date)
                < rate(worker, persona, space) * Math.min(1, profile.number("month/" + date.getMonthValue()));
    }

    private static double rate(Worker worker, JsonNode persona, Space space) {
        var mean = worker.band().path("meanDaysPerMonth");
        double possible = usual(persona).stream()
                        .filter(day -> space.openWeekdays().stream()
                                .anyMatch(open -> Space.key(open).equals(day)))
                        .count()
                * WEEKS_PER_MONTH;
        return mean.isNull() ? 1 : Math.min(0.98, mean.asDouble() / possible);
    }

    private static boolean isStudyMonth(LocalDate date, Profile profile) {
        for (var month : profile.at("offers/studyMonths")) {
            if (month.asInt() == date.getMonthValue()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> usual(JsonNode persona) {
        var days = new ArrayList<String>();
        persona.path("usualWeekdays").forEach(day -> days.add(day.asText()));
        return days;
    }
}
