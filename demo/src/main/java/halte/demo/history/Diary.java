package halte.demo.history;

import halte.demo.activity.Attendance;
import halte.demo.activity.Chance;
import halte.demo.activity.Profile;
import halte.demo.activity.Scenarios;
import halte.demo.activity.Visit;
import halte.demo.activity.Worker;
import halte.demo.network.Network;
import halte.demo.network.Space;
import halte.demo.people.Choices;
import halte.demo.people.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Day after day: who was at which desk. */
public final class Diary {

    /** @param visit what was meant */
    public record Entry(Visit visit, Use use) {}

    private final Network network;
    private final Profile profile;
    private final Chance chance;
    private final Attendance attendance;
    private final Scenarios scenarios;
    private final Roaming roaming;
    private final Seating seating;
    private final DeskUses deskUses;
    private final Now now;
    private final Map<String, List<Entry>> bySpace = new LinkedHashMap<>();
    private final Map<Worker, List<Entry>> byWorker = new LinkedHashMap<>();

    public Diary(
            Network network,
            Profile profile,
            Chance chance,
            Attendance attendance,
            Scenarios scenarios,
            People people,
            Choices choices,
            Now now) {
        this.network = network;
        this.profile = profile;
        this.chance = chance;
        this.attendance = attendance;
        this.scenarios = scenarios;
        this.roaming = new Roaming(network, profile, chance, choices, scenarios);
        this.seating = new Seating(profile, chance);
        this.deskUses = new DeskUses(profile, chance, people, now);
        this.now = now;
    }

    /** Writes the whole diary; once. */
    public void write() {
        for (var date = now.firstDay(); !date.isAfter(now.lastDay()); date = date.plusDays(1)) {
            write(date);
        }
        byWorker.values().forEach(this::giveUpSome);
    }

    /** Entries by the space where they happen, in order of time. */
    public List<Entry> of(Space space) {
        var entries = new ArrayList<>(bySpace.getOrDefault(space.id(), List.of()));
        entries.sort(Comparator.comparing((Entry entry) -> entry.use().start())
                .thenComparing(entry -> entry.use().bookingId()));
        return entries;
    }

    public Map<Worker, List<Entry>> byWorker() {
        return byWorker;
    }

    private void write(LocalDate date) {
        var home = new LinkedHashMap<String, List<Visit>>();
        for (var space : network.spaces()) {
            home.put(space.id(), attendance.on(space.id(), date));
        }
        roaming.moved(home).forEach((id, visits) -> {
            var space = network.space(id);
            if (!scenarios.isSilent(id, date)) {
                var seats = seating.seat(space, visits);
                visits.forEach(visit -> deskUses.use(visit, space, String.valueOf(seats.get(visit)))
                        .ifPresent(use -> add(new Entry(visit, use))));
            }
        });
    }

    private void add(Entry entry) {
        bySpace.computeIfAbsent(entry.visit().space(), none -> new ArrayList<>())
                .add(entry);
        byWorker.computeIfAbsent(entry.visit().worker(), none -> new ArrayList<>())
                .add(entry);
    }

    /** Now and then a further booking, on the next open day, that was given up again. */
    private void giveUpSome(List<Entry> entries) {
        double inTime = profile.number("booking/cancelledInTimeShare");
        double late = profile.number("booking/cancelledLateShare");
        double kept = 1 - inTime - late;
        var days = entries.stream().map(entry -> entry.visit().date()).toList();
        for (var entry : List.copyOf(entries)) {
            var visit = entry.visit();
            double u = chance.u("cancelled", visit.worker().id(), visit.date());
            if (!visit.walkIn() && u < (inTime + late) / kept && visit.worker().persona() == null) {
                var space = network.space(visit.worker().space());
                var day = nextOpen(space, visit.date());
                if (day.isBefore(now.today()) && !days.contains(day) && !scenarios.isSilent(space.id(), day)) {
                    var meant = new Visit(visit.worker(), space.id(), day, space.openOn(day), false, false);
                    var desk = seating.favourite(space, visit.worker().id());
                    add(new Entry(meant, deskUses.cancelled(meant, space, desk, u < inTime / kept)));
                }
            }
        }
    }

    private static LocalDate nextOpen(Space space, LocalDate date) {
        var day = date.plusDays(1);
        while (space.openOn(day).isEmpty()) {
            day = day.plusDays(1);
        }
        return day;
    }
}
