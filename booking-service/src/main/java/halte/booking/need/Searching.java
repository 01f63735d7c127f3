package halte.booking.need;

import halte.booking.blocking.OutOfUse;
import halte.booking.hours.Slot;
import halte.booking.need.SpaceDay.Found;
import halte.booking.rule.Asker;
import halte.booking.structure.Resource;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what can be booked, nearest first: the structure in memory, then one look at what is taken. */
@ApplicationScoped
class Searching {

    /** Spaces looked at first; the nearest nearly always suffice, else all the others are looked at together. */
    private static final int TOGETHER = 64;

    private static final int DAYS_LOOKED_AHEAD = 14;

    private final Structure structure;
    private final Masks masks;
    private final AskedRules rules;
    private final OutOfUse outOfUse;
    private final Clock clock;

    Searching(Structure structure, Masks masks, AskedRules rules, OutOfUse outOfUse, Clock clock) {
        this.structure = structure;
        this.masks = masks;
        this.rules = rules;
        this.outOfUse = outOfUse;
        this.clock = clock;
    }

    List<Found> find(Need need, Asker asker) {
        var now = structure.now();
        var candidates = candidates(need, now, asker);
        var found = new ArrayList<Found>();
        for (int from = 0, to; from < candidates.size() && found.size() < need.spaces(); from = to) {
            to = from == 0 ? Math.min(candidates.size(), TOGETHER) : candidates.size();
            var some = candidates.subList(from, to);
            var atoms = atoms(some, now);
            for (var day : some) {
                var here = day.among(atoms, need.offers());
                if (here.free() > 0 && found.size() < need.spaces()) {
                    found.add(here);
                }
            }
        }
        return found;
    }

    /** The next day on which the need could be met, within two weeks; all of them in one look at what is taken. */
    Optional<LocalDate> nextDay(Need need, Asker asker) {
        var now = structure.now();
        var days = new LinkedHashMap<LocalDate, List<SpaceDay>>();
        need.date()
                .plusDays(1)
                .datesUntil(need.date().plusDays(DAYS_LOOKED_AHEAD + 1L))
                .forEach(date -> days.put(date, candidates(need.on(date), now, asker)));
        var all = days.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var atoms = atoms(all, now);
        return days.entrySet().stream()
                .filter(day -> day.getValue().stream()
                        .anyMatch(space -> space.among(atoms, 1).free() > 0))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Atoms atoms(List<SpaceDay> days, Snapshot now) {
        var spaces = days.stream().map(day -> day.space().id()).distinct().toList();
        var mayBeKept = days.stream()
                .filter(SpaceDay::mayBeKept)
                .map(day -> day.space().id())
                .distinct()
                .toList();
        var range = range(days);
        return new Atoms(now, masks.of(spaces, range), outOfUse.keptFromVisitors(mayBeKept, range));
    }

    private List<SpaceDay> candidates(Need need, Snapshot now, Asker asker) {
        var at = clock.instant();
        var days = new ArrayList<SpaceDay>();
        for (var space : now.spaces()) {
            if (need.admits(space)) {
                var day = day(need, space, now, at, asker);
                if (day != null) {
                    days.add(day);
                }
            }
        }
        days.sort(order(need));
        return days;
    }

    private @Nullable SpaceDay day(Need need, Space space, Snapshot now, Instant at, Asker asker) {
        var resources = space.resources().stream().filter(need::admits).toList();
        if (resources.isEmpty()) {
            return null;
        }
        var opening = space.hours().on(need.date(), now.holidays());
        var times = new Times(rules, asker, space, opening, space.hours().presenceDateOf(at), at);
        var groups = groups(need, space, resources, times);
        if (groups.isEmpty()) {
            return null;
        }
        var near = need.near();
        var kilometres = near == null ? null : (Double) space.kilometresFrom(near.latitude(), near.longitude());
        return new SpaceDay(space, kilometres, opening, rules.mayKeepOut(asker, space, need.date()), groups);
    }

    /** All together where the rules treat them alike, else each by itself. */
    private List<SpaceDay.Group> groups(Need need, Space space, List<Resource> resources, Times times) {
        if (rules.areAlike(space)) {
            var common = times.of(need, resources.get(0));
            return common.isEmpty() ? List.of() : List.of(new SpaceDay.Group(resources, common));
        }
        var groups = new ArrayList<SpaceDay.Group>();
        for (var resource : resources) {
            var own = times.of(need, resource);
            if (!own.isEmpty()) {
                groups.add(new SpaceDay.Group(List.of(resource), own));
            }
        }
        return groups;
    }

    private static Comparator<SpaceDay> order(Need need) {
        return need.near() == null
                ? Comparator.comparing(day -> day.space().name())
                : Comparator.comparing(SpaceDay::kilometres, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static Slot range(List<SpaceDay> days) {
        var first = Instant.MAX;
        var last = Instant.MIN;
        for (var day : days) {
            var range = day.range();
            first = range.startsAt().isBefore(first) ? range.startsAt() : first;
            last = range.endsAt().isAfter(last) ? range.endsAt() : last;
        }
        return new Slot(first, last);
    }
}
