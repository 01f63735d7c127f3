package halte.demo.history;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.activity.Attendance;
import halte.demo.activity.Chance;
import halte.demo.activity.Personas;
import halte.demo.activity.Profile;
import halte.demo.activity.Scenarios;
import halte.demo.activity.Worker;
import halte.demo.network.Network;
import halte.demo.network.Slot;
import halte.demo.network.Space;
import halte.demo.people.Ids;
import halte.demo.people.People;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Events of the spaces: breakfasts, workshops, lunches; past ones with who came, those to come with who registered. */
public final class Gatherings {

    private static final Duration ANNOUNCED_BEFORE = Duration.ofDays(35);

    private final Network network;
    private final Profile profile;
    private final Chance chance;
    private final Attendance attendance;
    private final Scenarios scenarios;
    private final People people;
    private final Now now;
    private final JsonNode texts;
    private final Calendar calendar;

    Gatherings(
            Network network,
            Profile profile,
            Chance chance,
            Attendance attendance,
            Scenarios scenarios,
            People people,
            Now now,
            JsonNode texts,
            Calendar calendar) {
        this.network = network;
        this.profile = profile;
        this.chance = chance;
        this.attendance = attendance;
        this.scenarios = scenarios;
        this.people = people;
        this.now = now;
        this.texts = texts;
        this.calendar = calendar;
    }

    List<Gathering> all() {
        var all = new ArrayList<Gathering>();
        var last = YearMonth.from(now.lastDay());
        for (var month = YearMonth.from(now.firstDay()); !month.isAfter(last); month = month.plusMonths(1)) {
            for (var space : network.spaces()) {
                of(space, month, all);
            }
        }
        thursdayLunches(all);
        all.sort(Comparator.comparing(Gathering::startsAt).thenComparing(Gathering::eventId));
        return all;
    }

    private void of(Space space, YearMonth month, List<Gathering> all) {
        double factor = profile.at("events/months")
                .path(String.valueOf(month.getMonthValue()))
                .asDouble(1);
        for (var tag : profile.shares(profile.at("events/perSpaceMonth"))) {
            int count = Chance.poisson(chance.u("events", space.id(), month, tag.getKey()), tag.getValue() * factor);
            for (int n = 0; n < count; n++) {
                var key = "%s|%s|%s|%d".formatted(space.id(), month, tag.getKey(), n);
                var text = Chance.one(chance.u("eventtext", key), list(texts.path(tag.getKey())));
                day(space, month, key)
                        .flatMap(day -> held(space, day, key, tag.getKey(), text))
                        .ifPresent(all::add);
            }
        }
    }

    /** The lunch that one of the personas organises, every open Thursday. */
    private void thursdayLunches(List<Gathering> all) {
        var space = network.space("sankt-vith");
        for (var day = now.firstDay(); !day.isAfter(now.lastDay()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.THURSDAY && !space.openOn(day).isEmpty()) {
                held(space, day, Personas.LUNCH + "|" + day, "CONNECT", texts.path("THURSDAY_LUNCH"))
                        .ifPresent(all::add);
            }
        }
    }

    private Optional<LocalDate> day(Space space, YearMonth month, String key) {
        var open = new ArrayList<LocalDate>();
        for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            if (space.openOn(day).size() == 2 && !day.isBefore(now.firstDay()) && !day.isAfter(now.lastDay())) {
                open.add(day);
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(Chance.one(chance.u("eventday", key), open));
    }

    private Optional<Gathering> held(Space space, LocalDate day, String key, String tag, JsonNode text) {
        var slot = new Slot(
                space.at(day, Space.minutes(text.path("from").asText())),
                space.at(day, Space.minutes(text.path("to").asText())));
        var open = space.slot(day, space.openOn(day));
        var room = room(space);
        boolean fits =
                !slot.startsAt().isBefore(open.startsAt()) && !slot.endsAt().isAfter(open.endsAt());
        if (room.isEmpty() || !fits || scenarios.isSilent(space.id(), day) || !calendar.take(code(room.get()), slot)) {
            return Optional.empty();
        }
        return Optional.of(gathering(space, day, key, tag, text, slot, room.get()));
    }

    private Gathering gathering(
            Space space, LocalDate day, String key, String tag, JsonNode text, Slot slot, JsonNode room) {
        var publishedAt = slot.startsAt().minus(ANNOUNCED_BEFORE);
        int seats = room.path("capacity").asInt();
        var guests = guests(
                space,
                day,
                key,
                seats,
                publishedAt.getEpochSecond(),
                slot.startsAt().getEpochSecond());
        boolean full = chance.u("eventfull", key) < profile.number("events/fullShare") && !guests.isEmpty();
        return new Gathering(
                Ids.of("halte-demo-event:" + key),
                space.code(),
                text.path("title"),
                text.path("description"),
                tag,
                slot.startsAt().toString(),
                slot.endsAt().toString(),
                List.of(code(room)),
                full ? guests.size() : seats,
                publishedAt.toString(),
                guests);
    }

    private List<Gathering.Guest> guests(
            Space space, LocalDate day, String key, int seats, long publishedAt, long startsAt) {
        int wanted = (int) Math.rint(chance.lognormal(profile.at("events/participants"), "participants", key));
        var crew = attendance.crew(space.id()).on(day.isAfter(now.today()) ? now.today() : day);
        var guests = new ArrayList<Gathering.Guest>();
        crew.stream()
                .sorted(Comparator.comparingDouble(worker -> chance.u("guest", key, worker.id())))
                .limit(Math.min(wanted, seats))
                .forEach(worker -> guest(worker, key, publishedAt, startsAt).ifPresent(guests::add));
        return guests;
    }

    private Optional<Gathering.Guest> guest(Worker worker, String key, long publishedAt, long startsAt) {
        double u = chance.u("registered", key, worker.id());
        var takenAt = java.time.Instant.ofEpochSecond(publishedAt + (long) (u * (startsAt - publishedAt)));
        if (takenAt.isAfter(now.at())) {
            return Optional.empty();
        }
        var person = people.of(worker);
        return Optional.of(new Gathering.Guest(person.personId(), person.name(), takenAt.toString()));
    }

    /** The largest room indoors. */
    private static Optional<JsonNode> room(Space space) {
        return space.resources().stream()
                .filter(resource -> resource.path("kind").asText().equals("ROOM"))
                .filter(resource -> !resource.path("use").asText().matches("LODGING|TELEMEDICINE|QUIET"))
                .max(Comparator.<JsonNode>comparingInt(
                                resource -> resource.path("capacity").asInt())
                        .thenComparing(Gatherings::code));
    }

    private static String code(JsonNode resource) {
        return resource.path("code").asText();
    }

    private static List<JsonNode> list(JsonNode array) {
        var list = new ArrayList<JsonNode>();
        array.forEach(list::add);
        return list;
    }
}
