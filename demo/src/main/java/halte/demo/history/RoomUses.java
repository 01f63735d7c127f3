package halte.demo.history;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.activity.Attendance;
import halte.demo.activity.Chance;
import halte.demo.activity.Profile;
import halte.demo.activity.Scenarios;
import halte.demo.network.Network;
import halte.demo.network.Slot;
import halte.demo.network.Space;
import halte.demo.people.Ids;
import halte.demo.people.People;
import halte.demo.people.Person;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rooms, booths, studios, machines and halls: hired by members and by customers from outside. */
final class RoomUses {

    private static final int GRID = 30;
    private static final int DAYTIME_FROM = 8 * 60;
    private static final int DAYTIME_TO = 19 * 60;
    private static final int HALL_MINUTES = 240;

    private final Network network;
    private final Profile profile;
    private final Chance chance;
    private final Attendance attendance;
    private final Scenarios scenarios;
    private final People people;
    private final Times times;
    private final Now now;
    private final Calendar calendar;
    private final double meanMinutes;

    RoomUses(
            Network network,
            Profile profile,
            Chance chance,
            Attendance attendance,
            Scenarios scenarios,
            People people,
            Now now,
            Calendar calendar) {
        this.network = network;
        this.profile = profile;
        this.chance = chance;
        this.attendance = attendance;
        this.scenarios = scenarios;
        this.people = people;
        this.times = new Times(profile, chance);
        this.now = now;
        this.calendar = calendar;
        this.meanMinutes = profile.weighted(profile.at("rooms/minutes"), "share").stream()
                .mapToDouble(length -> length.getKey().path("minutes").asDouble() * length.getValue())
                .sum();
    }

    List<Use> of(Space space) {
        var uses = new ArrayList<Use>();
        for (var resource : space.resources()) {
            halls(space, resource, uses);
        }
        for (var date = now.firstDay(); !date.isAfter(now.lastDay()); date = date.plusDays(1)) {
            if (!space.openOn(date).isEmpty() && !scenarios.isSilent(space.id(), date)) {
                for (var resource : space.resources()) {
                    rooms(space, resource, date, uses);
                }
            }
        }
        return uses;
    }

    private void rooms(Space space, JsonNode resource, LocalDate date, List<Use> uses) {
        double hours = profile.at("rooms/hoursPerOpenDay")
                .path(resource.path("kind").asText())
                .asDouble(0);
        if (hours == 0 || !resource.path("prices").has("hour")) {
            return;
        }
        var code = resource.path("code").asText();
        int count = Chance.poisson(chance.u("rooms", code, date), hours * 60 / meanMinutes);
        for (int n = 0; n < count; n++) {
            var key = code + "|" + date + "|" + n;
            int drawn = Chance.pick(
                            chance.u("roomminutes", key), profile.weighted(profile.at("rooms/minutes"), "share"))
                    .path("minutes")
                    .asInt();
            var by = Chance.pick(chance.u("roomby", key), profile.shares(profile.at("rooms/bookedBy")));
            slot(space, date, limited(drawn, resource), chance.u("roomstart", key))
                    .filter(slot -> calendar.take(code, slot))
                    .flatMap(slot -> use(space, resource, date, slot, by, key))
                    .ifPresent(uses::add);
        }
    }

    private void halls(Space space, JsonNode resource, List<Use> uses) {
        var code = resource.path("code").asText();
        double perMonth = profile.at("halls/bookingsPerMonth").path(code).asDouble(0);
        var last = YearMonth.from(now.lastDay());
        for (var month = YearMonth.from(now.firstDay());
                perMonth > 0 && !month.isAfter(last);
                month = month.plusMonths(1)) {
            int count = Chance.poisson(chance.u("halls", code, month), perMonth);
            for (int n = 0; n < count; n++) {
                var key = code + "|" + month + "|" + n;
                var date = month.atDay(1 + (int) (chance.u("hallday", key) * month.lengthOfMonth()));
                boolean inside = !date.isBefore(now.firstDay()) && !date.isAfter(now.lastDay());
                if (inside && !space.openOn(date).isEmpty()) {
                    hall(space, resource, date, key).ifPresent(uses::add);
                }
            }
        }
    }

    private Optional<Use> hall(Space space, JsonNode resource, LocalDate date, String key) {
        boolean evening = chance.u("hallevening", key) < profile.number("halls/eveningShare");
        var by = Chance.pick(chance.u("hallby", key), profile.shares(profile.at("halls/bookedBy")));
        return slot(space, date, HALL_MINUTES, evening ? 1 - 1e-9 : chance.u("hallstart", key))
                .filter(slot -> calendar.take(resource.path("code").asText(), slot))
                .flatMap(slot -> use(space, resource, date, slot, by, key));
    }

    /** Within the opening of the day and of daytime, on the grid. */
    private Optional<Slot> slot(Space space, LocalDate date, int minutes, double u) {
        var open = space.slot(date, space.openOn(date));
        var from = space.at(date, DAYTIME_FROM);
        var to = space.at(date, DAYTIME_TO);
        from = from.isBefore(open.startsAt()) ? open.startsAt() : from;
        to = to.isAfter(open.endsAt()) ? open.endsAt() : to;
        int steps = (new Slot(from, to).minutes() - minutes) / GRID + 1;
        if (steps < 1) {
            return Optional.empty();
        }
        var start = from.plusSeconds((long) (u * steps) * GRID * 60);
        return Optional.of(new Slot(start, start.plusSeconds(minutes * 60L)));
    }

    private int limited(int minutes, JsonNode resource) {
        for (var kind : network.json().path("resourceKinds")) {
            if (kind.path("kind").asText().equals(resource.path("kind").asText())) {
                int most = kind.path("maxMinutes").isNull()
                        ? minutes
                        : kind.path("maxMinutes").asInt();
                return Math.max(kind.path("minMinutes").asInt(), Math.min(minutes, most));
            }
        }
        return minutes;
    }

    private Optional<Use> use(Space space, JsonNode resource, LocalDate date, Slot slot, String by, String key) {
        return customer(space, date, by, key).flatMap(person -> {
            var bookedAt = times.bookedAt(key, date, space, slot.startsAt());
            return bookedAt.isAfter(now.at())
                    ? Optional.empty()
                    : Optional.of(use(space, resource, date, slot, person, bookedAt.toString(), key));
        });
    }

    private Optional<Person> customer(Space space, LocalDate date, String by, String key) {
        var outside = people.customers(by);
        double u = chance.u("customer", key);
        if (!outside.isEmpty()) {
            return Optional.of(Chance.one(u, outside));
        }
        var crew = attendance.crew(space.id()).on(date).stream()
                .filter(worker -> worker.persona() == null)
                .toList();
        return crew.isEmpty() ? Optional.empty() : Optional.of(people.of(Chance.one(u, crew)));
    }

    private Use use(
            Space space, JsonNode resource, LocalDate date, Slot slot, Person person, String bookedAt, String key) {
        boolean over = now.isOver(slot.endsAt());
        var left = slot.endsAt().isAfter(now.at()) ? now.at() : slot.endsAt();
        return new Use(
                Ids.of("halte-demo-room:" + key),
                person.personId(),
                person.name(),
                resource.path("code").asText(),
                resource.path("kind").asText(),
                slot.startsAt().toString(),
                slot.endsAt().toString(),
                date.toString(),
                halfDays(space, date, slot),
                slot.minutes(),
                bookedAt,
                over ? Use.COMPLETED : Use.CONFIRMED,
                false,
                over ? slot.startsAt().toString() : null,
                over ? left.toString() : null);
    }

    /** Half-days touched for an hour at least; one when neither is. */
    private static int halfDays(Space space, LocalDate date, Slot slot) {
        var split = space.at(date, space.split()).getEpochSecond();
        long before = Math.max(
                0,
                Math.min(split, slot.endsAt().getEpochSecond())
                        - slot.startsAt().getEpochSecond());
        long after = Math.max(
                0,
                slot.endsAt().getEpochSecond() - Math.max(split, slot.startsAt().getEpochSecond()));
        return before >= 3600 && after >= 3600 ? 2 : 1;
    }
}
