package halte.booking.floorplan;

import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.problem.Refusal;
import halte.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a drawing may not be, and what a host should look at. */
final class PlanChecks {

    private static final Text UNKNOWN = Text.of(
            "%s n’existe pas dans cet espace ou n’est plus en service.",
            "%s bestaat niet in deze ruimte of is niet meer in dienst.",
            "%s gibt es hier nicht oder nicht mehr.",
            "%s does not exist in this space or is out of service.");
    private static final Text TWICE =
            Text.of("%s est placé deux fois.", "%s staat er tweemaal.", "%s steht zweimal da.", "%s is placed twice.");
    private static final Text OUTSIDE = Text.of(
            "%s dépasse du plan.",
            "%s valt buiten het plan.", "%s liegt außerhalb des Plans.", "%s lies outside the plan.");
    private static final Text WALL = Text.of(
            "Un mur dépasse du plan.",
            "Een muur valt buiten het plan.",
            "Eine Wand liegt außerhalb des Plans.",
            "A wall lies outside the plan.");
    private static final Text OVERLAP = Text.of(
            "%s et %s se chevauchent.", "%s en %s overlappen.", "%s und %s überlappen sich.", "%s and %s overlap.");

    private PlanChecks() {}

    /** Two places that lie across each other; it may be meant, so it is only said. */
    record Warning(String kind, List<String> resources, Map<String, String> text) {}

    /** @throws Refusal PLAN_IMPOSSIBLE */
    static void refuse(PlanRequest plan, Space space) {
        var placed = new HashMap<String, PlanRequest.Item>();
        for (var item : plan.items()) {
            boolean known = space.resources().stream()
                    .anyMatch(one -> one.resource().equals(item.resource()) && one.retiredOn() == null);
            if (!known) {
                throw refusal(UNKNOWN, item.resource());
            }
            if (placed.put(item.resource(), item) != null) {
                throw refusal(TWICE, item.resource());
            }
            if (!item.isWithin(plan.width(), plan.height())) {
                throw refusal(OUTSIDE, item.resource());
            }
        }
        boolean walled = plan.walls().stream()
                .allMatch(wall -> Math.max(wall.get(0), wall.get(2)) <= plan.width()
                        && Math.max(wall.get(1), wall.get(3)) <= plan.height());
        if (!walled) {
            throw new Refusal(PlanProblem.PLAN_IMPOSSIBLE, WALL);
        }
    }

    /** A desk in a room lies in it, and parts of a whole lie where it lies: neither is worth a word. */
    static List<Warning> warnings(PlanRequest plan, Space space) {
        var warnings = new ArrayList<Warning>();
        var items = plan.items();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                var one = items.get(i);
                var other = items.get(j);
                if (one.meets(other)
                        && !one.contains(other)
                        && !other.contains(one)
                        && !related(space, one.resource(), other.resource())) {
                    warnings.add(warning(one.resource(), other.resource()));
                }
            }
        }
        return warnings;
    }

    private static Warning warning(String one, String other) {
        var text = OVERLAP.formatted(one, other);
        return new Warning(
                "OVERLAP",
                List.of(one, other),
                Map.of("fr", text.fr(), "nl", text.nl(), "de", text.de(), "en", text.en()));
    }

    private static boolean related(Space space, String one, String other) {
        return space.resources().stream().anyMatch(whole -> isWhole(whole, one, other) || isWhole(whole, other, one));
    }

    private static boolean isWhole(Resource whole, String code, String part) {
        return whole.resource().equals(code)
                && (whole.parts().contains(part) || whole.units().contains(part));
    }

    private static Refusal refusal(Text text, String resource) {
        return new Refusal(PlanProblem.PLAN_IMPOSSIBLE, text.formatted(resource)).with("resource", resource);
    }
}
