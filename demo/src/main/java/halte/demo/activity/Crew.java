package halte.demo.activity;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.network.Space;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The workers of one space over the years: places, each held by one worker after the other (rules 2 to 4). */
public final class Crew {

    private static final double DAYS_PER_MONTH = 30.4375;

    private final Space space;
    private final Profile profile;
    private final Chance chance;
    private final Window window;
    private final Map<Integer, List<Worker>> places = new HashMap<>();
    private final Map<String, Worker> personas = new HashMap<>();
    private final Map<YearMonth, Integer> alive = new HashMap<>();
    private final Map<DayOfWeek, Double> factors = new EnumMap<>(DayOfWeek.class);

    Crew(Space space, Profile profile, Chance chance, Window window) {
        this.space = space;
        this.profile = profile;
        this.chance = chance;
        this.window = window;
    }

    public Space space() {
        return space;
    }

    /** Places that are held in that month: the target of the space, half to even. */
    public int alive(YearMonth month) {
        return alive.computeIfAbsent(month, this::target);
    }

    private int target(YearMonth month) {
        long age = YearMonth.from(space.openedOn()).until(month, ChronoUnit.MONTHS);
        if (age < 0) {
            return 0;
        }
        double growth = profile.ofSpace(space.id(), "growthPerMonth", "growth/perMonth");
        double target = profile.number("spaces/" + space.id() + "/activeWorkers")
                * Math.pow(1 + growth, -window.monthsBeforeEnd(month));
        double ramp = profile.number("growth/rampMonths");
        if (age < ramp) {
            double start = profile.number("growth/rampStart");
            target *= start + (1 - start) * age / ramp;
        }
        return (int) Math.rint(target);
    }

    /** Who is there on that date, by place. */
    public List<Worker> on(LocalDate date) {
        int alive = alive(YearMonth.from(date));
        var there = new ArrayList<Worker>(alive);
        for (int place = 1; place <= alive; place++) {
            holder(place, date).map(this::played).ifPresent(there::add);
        }
        return there;
    }

    /**
     * Lets the personas of this space play: each takes the place of who has been there longest on that date and
     * stays. The number of workers does not change.
     */
    void cast(List<JsonNode> roles, LocalDate date) {
        var candidates = new ArrayList<>(on(date));
        candidates.sort(Comparator.comparing(Worker::from).thenComparing(Worker::place));
        for (int role = 0; role < roles.size() && role < candidates.size(); role++) {
            var replaced = candidates.get(role);
            personas.put(replaced.id(), persona(replaced, roles.get(role)));
        }
    }

    private Worker persona(Worker replaced, JsonNode role) {
        return new Worker(
                role.path("id").asText(),
                replaced.space(),
                replaced.place(),
                band(role.path("band").asText()),
                replaced.weekday(),
                replaced.from(),
                LocalDate.MAX,
                role);
    }

    private Worker played(Worker worker) {
        return personas.getOrDefault(worker.id(), worker);
    }

    private Optional<Worker> holder(int place, LocalDate date) {
        var chain = places.computeIfAbsent(place, this::chain);
        var persona = chain.stream()
                .map(worker -> personas.get(worker.id()))
                .filter(Objects::nonNull)
                .filter(role -> role.isThere(date))
                .findFirst();
        return persona.isPresent()
                ? persona
                : chain.stream().filter(worker -> worker.isThere(date)).findFirst();
    }

    private List<Worker> chain(int place) {
        var start = window.firstDay().minusMonths((long) profile.number("window/historyMonths"));
        double hazard = profile.ofSpace(space.id(), "hazardPerMonth", "churn/hazardPerMonth");
        var chain = new ArrayList<Worker>();
        double day = 0;
        double last = start.until(window.lastDay().plusYears(1), ChronoUnit.DAYS);
        for (int j = 0; day <= last; j++) {
            double tenure = -StrictMath.log(1 - chance.u("tenure", space.id(), place, j)) / hazard * DAYS_PER_MONTH;
            var until = start.plusDays((long) Math.ceil(day + tenure));
            if (until.isAfter(space.openedOn())) {
                chain.add(worker(place, j, later(start.plusDays((long) Math.ceil(day)), space.openedOn()), until));
            }
            day += tenure;
        }
        return chain;
    }

    private Worker worker(int place, int j, LocalDate from, LocalDate until) {
        var id = space.id() + "/" + place + "/" + j;
        var band = Chance.pick(chance.u("band", id), profile.weighted(profile.at("bands"), "share"));
        return new Worker(id, space.id(), place, band, weekday(id), from, until, null);
    }

    private DayOfWeek weekday(String id) {
        var open = space.openWeekdays();
        double total = open.stream().mapToDouble(this::factor).sum();
        return Chance.pick(
                chance.u("weekday", id),
                open.stream().map(day -> Map.entry(day, factor(day) / total)).toList());
    }

    double factor(DayOfWeek day) {
        return factors.computeIfAbsent(day, one -> profile.number("weekday/" + Space.key(one)));
    }

    private JsonNode band(String code) {
        for (var band : profile.at("bands")) {
            if (band.path("code").asText().equals(code)) {
                return band;
            }
        }
        throw new IllegalArgumentException("No band (%s) in the profile.".formatted(code));
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }
}
