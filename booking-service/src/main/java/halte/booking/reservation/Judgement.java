package halte.booking.reservation;

import halte.booking.hours.Slot;
import halte.booking.rule.Asked;
import halte.booking.rule.Explanation;
import halte.booking.structure.Resource;
import halte.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Everything that speaks against a wish, and what holds if nothing does. */
public final class Judgement {

    private final Asked asked;
    private final Explanation explanation;
    private List<Resource> candidates;
    private boolean wasEmptied;
    private final List<Objection> objections = new ArrayList<>();

    private record Objection(Refusal refusal, boolean overridable) {}

    Judgement(Asked asked, Explanation explanation, List<Resource> candidates) {
        this.asked = asked;
        this.explanation = explanation;
        this.candidates = candidates;
        explanation.refusals().forEach(this::soft);
    }

    /** No reason overrides this: there is nothing that could be booked. */
    void firm(Refusal refusal) {
        objections.add(new Objection(refusal, false));
    }

    /** Staff may override this with a reason. */
    void soft(Refusal refusal) {
        objections.add(new Objection(refusal, true));
    }

    /** Of those that would do, only some really do. */
    void keepThose(Predicate<Resource> usable) {
        var kept = candidates.stream().filter(usable).toList();
        wasEmptied = !candidates.isEmpty() && kept.isEmpty();
        if (!wasEmptied) {
            candidates = kept;
        }
    }

    /** Nothing was left of what would do; a member of staff may override that, so it is still there. */
    boolean isWithoutCandidates() {
        return wasEmptied;
    }

    /** The same wish in the slot that is left of it. */
    Judgement at(Slot slot) {
        var moved = new Judgement(asked.at(slot), explanation, candidates);
        moved.objections.clear();
        moved.objections.addAll(objections);
        return moved;
    }

    /** The wish as it would be written. */
    public Asked asked() {
        return asked;
    }

    public Explanation explanation() {
        return explanation;
    }

    /** Everything that speaks against it, what the rules say first. */
    public List<Refusal> refusals() {
        return objections.stream().map(Objection::refusal).toList();
    }

    /** @throws Refusal the first that stands */
    Wish wish() {
        objections.stream()
                .filter(objection -> asked.override() == null || !objection.overridable())
                .findFirst()
                .ifPresent(objection -> {
                    throw objection.refusal();
                });
        return new Wish(asked, explanation.terms(), candidates);
    }
}
