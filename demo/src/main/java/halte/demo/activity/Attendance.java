package halte.demo.activity;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.network.Half;
import halte.demo.network.Network;
import halte.demo.network.Space;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who comes on a day, for which half-days, with or without a booking (rules 5 to 7). */
public final class Attendance {

    private static final double WEEKS_PER_MONTH = 4.345;

    private final Profile profile;
    private final Chance chance;
    private final Map<String, Crew> crews = new LinkedHashMap<>();
    private final Personas personas;

    /** @param today the day from which the notes of the personas are told */
    public Attendance(Network network, Profile profile, Chance chance, Window window, LocalDate today) {
        this.profile = profile;
        this.chance = chance;
        this.personas = new Personas(profile, chance, today);
        network.spaces().forEach(space -> crews.put(space.id(), new Crew(space, profile, chance, window)));
    }

    public Crew crew(String space) {
        var crew = crews.get(space);
        if (crew == null) {
            throw new IllegalArgumentException("No crew of (%s).".formatted(space));
        }
        return crew;
    }

    /** Personas take the places of the longest-standing workers of their space on that date. */
    public void cast(JsonNode cast, LocalDate date) {
        crews.forEach((space, crew) -> {
            var roles = new ArrayList<JsonNode>();
            cast.forEach(role -> {
                if (role.path("homeSpace").asText().equals(space)) {
                    roles.add(role);
                }
            });
            crew.cast(roles, date);
        });
    }

    /** The visits of one space on one day, in the order in which desks were given. */
    public List<Visit> on(String space, LocalDate date) {
        var crew = crew(space);
        var open = crew.space().openOn(date);
        if (open.isEmpty()) {
            return List.of();
        }
        var coming = crew.on(date).stream()
                .filter(worker -> comes(worker, crew, date))
                .sorted(Comparator.comparingDouble(worker -> chance.u("order", worker.id(), date)))
                .toList();
        return seated(coming, crew.space(), date, open);
    }

    private List<Visit> seated(List<Worker> coming, Space space, LocalDate date, List<Half> open) {
        var taken = new EnumMap<Half, Integer>(Half.class);
        var visits = new ArrayList<Visit>();
        for (var worker : coming) {
            var halves = halves(worker, date, open);
            if (halves.stream()
                    .allMatch(
                            half -> taken.getOrDefault(half, 0) < space.desks().size())) {
                halves.forEach(half -> taken.merge(half, 1, Integer::sum));
                visits.add(visit(worker, space.id(), date, halves));
            }
        }
        return visits;
    }

    private Visit visit(Worker worker, String space, LocalDate date, List<Half> halves) {
        double walkIns = profile.ofSpace(space, "walkInShare", "booking/walkInShare");
        if (Personas.isReliable(worker)) {
            return new Visit(worker, space, date, halves, false, false);
        }
        boolean walkIn = chance.u("walkin", worker.id(), date) < walkIns;
        boolean noShow = !walkIn && chance.u("noshow", worker.id(), date) < profile.number("booking/noShowShare");
        return new Visit(worker, space, date, halves, walkIn, noShow);
    }

    private boolean comes(Worker worker, Crew crew, LocalDate date) {
        if (worker.persona() != null) {
            return personas.comes(worker, worker.persona(), crew.space(), date);
        }
        double month = profile.number("month/" + date.getMonthValue());
        double u = chance.u("come", worker.id(), date);
        if (worker.comesWeekly()) {
            return dayInWeekOf(worker.weekday(), crew.space(), date) == date.getDayOfWeek()
                    && u < worker.band().path("keepRate").asDouble() * Math.min(1, month);
        }
        var open = crew.space().openWeekdays();
        double mean = open.stream().mapToDouble(crew::factor).average().orElseThrow();
        double perDay = worker.band().path("meanDaysPerMonth").asDouble() / (open.size() * WEEKS_PER_MONTH);
        return u < Math.min(0.98, perDay * crew.factor(date.getDayOfWeek()) / mean * month);
    }

    /** Their weekday, or the next open day of the same week, else the last open one before; null when all is closed. */
    private static @Nullable DayOfWeek dayInWeekOf(DayOfWeek wanted, Space space, LocalDate date) {
        var monday = date.with(DayOfWeek.MONDAY);
        for (int day = wanted.getValue(); day <= 7; day++) {
            if (!space.openOn(monday.plusDays(day - 1L)).isEmpty()) {
                return DayOfWeek.of(day);
            }
        }
        for (int day = wanted.getValue() - 1; day >= 1; day--) {
            if (!space.openOn(monday.plusDays(day - 1L)).isEmpty()) {
                return DayOfWeek.of(day);
            }
        }
        return null;
    }

    private List<Half> halves(Worker worker, LocalDate date, List<Half> open) {
        var wanted = Chance.pick(chance.u("half", worker.id(), date), profile.shares(profile.at("halfDays")));
        var halves = wanted.equals("DAY")
                ? open
                : open.stream().filter(half -> half.name().equals(wanted)).toList();
        return personas.halves(worker, date, halves.isEmpty() ? open : halves, open);
    }
}
