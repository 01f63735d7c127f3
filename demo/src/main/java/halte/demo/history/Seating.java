package halte.demo.history;

import halte.demo.activity.Chance;
import halte.demo.activity.Profile;
import halte.demo.activity.Visit;
import halte.demo.network.Half;
import halte.demo.network.Space;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives each visit of a day its desk: the favourite one often, whole days first so that no desk is cut in two. */
final class Seating {

    private final Profile profile;
    private final Chance chance;

    Seating(Profile profile, Chance chance) {
        this.profile = profile;
        this.chance = chance;
    }

    /** Desks by visit. There are never more visits to a half-day than desks. */
    Map<Visit, String> seat(Space space, List<Visit> visits) {
        var seats = new HashMap<Visit, String>();
        var taken = new HashMap<Half, Set<String>>();
        var wholeDaysFirst = new ArrayList<>(visits);
        wholeDaysFirst.sort((one, other) -> other.halves().size() - one.halves().size());
        for (var visit : wholeDaysFirst) {
            var desk = desk(space, visit, taken);
            visit.halves()
                    .forEach(half ->
                            taken.computeIfAbsent(half, none -> new HashSet<>()).add(desk));
            seats.put(visit, desk);
        }
        return seats;
    }

    String favourite(Space space, String person) {
        return Chance.one(chance.u("favourite", person), space.desks());
    }

    private String desk(Space space, Visit visit, Map<Half, Set<String>> taken) {
        var person = visit.worker().id();
        var free = space.desks().stream()
                .filter(desk -> visit.halves().stream()
                        .noneMatch(half -> taken.getOrDefault(half, Set.of()).contains(desk)))
                .toList();
        var favourite = favourite(space, person);
        boolean wanted =
                chance.u("favouritetoday", person, visit.date()) < profile.number("booking/favouriteDeskShare");
        return wanted && free.contains(favourite)
                ? favourite
                : Chance.one(chance.u("desk", person, visit.date()), free);
    }
}
