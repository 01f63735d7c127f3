package halte.booking.rule;

import halte.booking.structure.KindRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A walk along the rules in their order. The first rule that matches and says something about a limit decides it; one
 * that refuses, or stops, ends the walk.
 */
final class RuleWalk {

    private final Map<Limit, Rule> decided = new EnumMap<>(Limit.class);
    private final List<Step> steps = new ArrayList<>();
    private final Terms base;
    private @Nullable Rule refusing;

    private RuleWalk(KindRule kind) {
        this.base = Terms.of(kind);
    }

    /**
     * What became of one rule.
     *
     * @param reached false when an earlier rule ended the walk, or when it is switched off
     * @param decides what it decided
     */
    record Step(Rule rule, boolean reached, boolean matched, Set<Limit> decides) {}

    static RuleWalk along(List<Rule> rules, Subject subject, KindRule kind) {
        var walk = new RuleWalk(kind);
        boolean ended = false;
        for (var rule : rules) {
            ended = walk.pass(rule, subject, ended);
        }
        return walk;
    }

    private boolean pass(Rule rule, Subject subject, boolean ended) {
        boolean reached = rule.active() && !ended;
        boolean matched = reached && rule.scope().fits(subject);
        if (!matched) {
            steps.add(new Step(rule, reached, false, Set.of()));
            return ended;
        }
        if (rule.refuses()) {
            refusing = rule;
            steps.add(new Step(rule, true, true, Set.of()));
            return true;
        }
        var said = rule.limits().said();
        said.removeAll(decided.keySet());
        said.forEach(limit -> decided.put(limit, rule));
        steps.add(new Step(rule, true, true, Set.copyOf(said)));
        return rule.stops();
    }

    List<Step> steps() {
        return steps;
    }

    /** The rule that said no, if one did. */
    @Nullable
    Rule refusing() {
        return refusing;
    }

    Terms terms() {
        if (decided.isEmpty()) {
            return base;
        }
        var lengths = lengths();
        var approval = said(Limit.APPROVAL, Limits::approval);
        var noReturn = said(Limit.NO_RETURN, Limits::noReturn);
        var recurrence = said(Limit.RECURRENCE, Limits::recurrence);
        var cancellation = said(Limit.CANCELLATION, Limits::cancellation);
        return new Terms(
                base.bookedBy(),
                number(Limit.STEP, Limits::stepMinutes, base.stepMinutes()),
                lengths.min(),
                lengths.max(),
                number(Limit.NOTICE, Limits::noticeMinutes, base.noticeMinutes()),
                number(Limit.DAYS_AHEAD, Limits::daysAhead, base.daysAhead()),
                number(Limit.BUFFER_BEFORE, Limits::bufferBefore, base.bufferBefore()),
                number(Limit.BUFFER_AFTER, Limits::bufferAfter, base.bufferAfter()),
                yes(Limit.HOSTED_ONLY, Limits::hostedOnly, base.hostedOnly()),
                approval == null || !approval.required() ? null : approval.decideWithinMinutes(),
                noReturn == null || noReturn.minutes() == 0 ? null : noReturn,
                cancellation == null ? base.cancellation() : cancellation.steps(),
                recurrence == null || recurrence.allowed(),
                recurrence == null ? null : recurrence.maxOccurrences(),
                said(Limit.GRACE, Limits::graceMinutes),
                yes(Limit.STRIKES, Limits::strikesCount, true),
                said(Limit.TRAINING, Limits::training),
                sources());
    }

    private record Lengths(int min, @Nullable Integer max) {}

    /** Two rules that contradict each other must not refuse every length: the earlier one is kept, the other gives way. */
    private Lengths lengths() {
        int min = number(Limit.MIN_MINUTES, Limits::minMinutes, base.minMinutes());
        var saidMax = said(Limit.MAX_MINUTES, Limits::maxMinutes);
        var max = saidMax == null ? base.maxMinutes() : saidMax;
        if (max == null || max >= min) {
            return new Lengths(min, max);
        }
        return place(Limit.MIN_MINUTES) < place(Limit.MAX_MINUTES) ? new Lengths(min, min) : new Lengths(max, max);
    }

    /** Where in the walk a limit was decided; what comes from the kind comes last. */
    private int place(Limit limit) {
        var rule = decided.get(limit);
        for (int i = 0; i < steps.size(); i++) {
            if (Objects.equals(steps.get(i).rule(), rule)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private Map<Limit, DecidedBy> sources() {
        var sources = new EnumMap<Limit, DecidedBy>(Limit.class);
        decided.forEach((limit, rule) -> sources.put(limit, rule.asDecider()));
        return sources;
    }

    private int number(Limit limit, Function<Limits, @Nullable Integer> value, int otherwise) {
        var said = said(limit, value);
        return said == null ? otherwise : said;
    }

    private boolean yes(Limit limit, Function<Limits, @Nullable Boolean> value, boolean otherwise) {
        var said = said(limit, value);
        return said == null ? otherwise : said;
    }

    private <T> @Nullable T said(Limit limit, Function<Limits, @Nullable T> value) {
        var rule = decided.get(limit);
        return rule == null ? null : value.apply(rule.limits());
    }
}
