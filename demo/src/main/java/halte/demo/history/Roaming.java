package halte.demo.history;

import halte.demo.activity.Chance;
import halte.demo.activity.Personas;
import halte.demo.activity.Profile;
import halte.demo.activity.Scenarios;
import halte.demo.activity.Visit;
import halte.demo.network.Half;
import halte.demo.network.Network;
import halte.demo.network.Space;
import halte.demo.people.Choices;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Moves some visits of a day to another space, where the right the person holds is valid and a desk is free. */
final class Roaming {

    /** Where the student spends a trial day, the first day of all. */
    static final String TRIAL_SPACE = "modave";

    private static final double SISTER_SHARE = 0.18;
    private static final double HALF_OF_THE_DAYS = 0.5;

    private final Network network;
    private final Profile profile;
    private final Chance chance;
    private final Choices choices;
    private final Scenarios scenarios;
    private boolean trialDayUsed;

    Roaming(Network network, Profile profile, Chance chance, Choices choices, Scenarios scenarios) {
        this.network = network;
        this.profile = profile;
        this.chance = chance;
        this.choices = choices;
        this.scenarios = scenarios;
    }

    /** @param home visits by home space; what comes back is by the space where they happen */
    Map<String, List<Visit>> moved(Map<String, List<Visit>> home) {
        var moved = new LinkedHashMap<String, List<Visit>>();
        home.forEach((space, visits) -> moved.put(space, new ArrayList<>(visits)));
        home.forEach((space, visits) -> visits.forEach(visit -> move(visit, moved)));
        return moved;
    }

    private void move(Visit visit, Map<String, List<Visit>> moved) {
        if (visit.worker().id().equals(Personas.TWO_TOWNS)) {
            afternoonElsewhere(visit, moved);
            return;
        }
        var target = visit.worker().id().equals(Personas.STUDENT) && !trialDayUsed ? TRIAL_SPACE : target(visit);
        if (!target.isEmpty() && !scenarios.keepsToItself(target) && hasRoom(network.space(target), visit, moved)) {
            trialDayUsed |= target.equals(TRIAL_SPACE) && visit.worker().id().equals(Personas.STUDENT);
            moved.getOrDefault(visit.space(), new ArrayList<>()).remove(visit);
            moved.computeIfAbsent(target, none -> new ArrayList<>()).add(visit.at(target));
        }
    }

    /** Two days a month: the morning here, the afternoon in the other town. */
    private void afternoonElsewhere(Visit visit, Map<String, List<Visit>> moved) {
        int week = (visit.date().getDayOfMonth() - 1) / 7;
        var afternoon = new Visit(visit.worker(), "arlon", visit.date(), List.of(Half.PM), false, false);
        if (visit.date().getDayOfWeek() != DayOfWeek.TUESDAY
                || week % 2 == 1
                || visit.halves().size() < 2
                || !hasRoom(network.space("arlon"), afternoon, moved)) {
            return;
        }
        var here = moved.getOrDefault(visit.space(), new ArrayList<>());
        here.remove(visit);
        here.add(new Visit(visit.worker(), visit.space(), visit.date(), List.of(Half.AM), false, false));
        moved.computeIfAbsent("arlon", none -> new ArrayList<>()).add(afternoon);
    }

    private String target(Visit visit) {
        double u = chance.u("roam", visit.worker().id(), visit.date());
        if (visit.worker().id().equals(Personas.TWO_SITES)) {
            return u < HALF_OF_THE_DAYS ? "hannut" : "";
        }
        if (visit.worker().id().equals(Personas.VOUCHER)) {
            return visit.date().getDayOfMonth() % 2 == 0 ? near(visit, 0) : "";
        }
        var plan = choices.of(visit.worker());
        if (Choices.isNetworkProduct(plan)) {
            var share = Choices.isSubscription(plan) ? "roaming/passAwayShare" : "roaming/cardAwayShare";
            return u < profile.number(share) ? near(visit, u / profile.number(share)) : "";
        }
        return Choices.isSubscription(plan) && plan.path("validAt").size() > 1 && u < SISTER_SHARE ? sister(visit) : "";
    }

    /** The nearest with weight 0.6, then 0.3, then 0.1, as the profile says. */
    private String near(Visit visit, double u) {
        var nearest = network.space(visit.space()).nearest();
        var weights = profile.at("roaming/towards")
                .asText()
                .replaceAll("[^0-9. ]", "")
                .trim()
                .split("\\s+");
        double sum = 0;
        for (int n = 0; n < Math.min(nearest.size(), weights.length); n++) {
            sum += Double.parseDouble(weights[n]);
            if (u < sum) {
                return nearest.get(n);
            }
        }
        return nearest.get(0);
    }

    private static String sister(Visit visit) {
        return visit.space().equals("fernelmont") ? "hannut" : "fernelmont";
    }

    private static boolean hasRoom(Space space, Visit visit, Map<String, List<Visit>> moved) {
        if (!space.openOn(visit.date()).containsAll(visit.halves())) {
            return false;
        }
        var there = moved.getOrDefault(space.id(), List.of());
        return visit.halves().stream()
                .allMatch(half -> there.stream()
                                .filter(other -> other.halves().contains(half))
                                .count()
                        < space.desks().size());
    }
}
