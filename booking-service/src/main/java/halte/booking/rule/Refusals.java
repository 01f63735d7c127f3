package halte.booking.rule;

import halte.problem.ProblemType;
import halte.problem.Refusal;
import halte.problem.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refusals that name the rule behind them, in the words of its host first. */
public final class Refusals {

    private Refusals() {}

    /** @param facts what we know about it; the host's own words come before */
    public static Refusal of(ProblemType type, Text facts, @Nullable DecidedBy rule) {
        return rule == null ? new Refusal(type, facts) : by(type, HostWords.before(rule.text(), facts), rule);
    }

    static Refusal by(ProblemType type, Text said, DecidedBy rule) {
        return new Refusal(type, said).with("rule", Map.of("id", rule.id(), "name", rule.name()));
    }
}
