package halte.booking.rule;

import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Walks the rules for a wish. */
@ApplicationScoped
public class RuleBook {

    /** @throws Refusal naming the rule that says no */
    public Terms termsFor(Asked asked) {
        return Terms.of(asked.space().ruleFor(asked.resource().kind()));
    }
}
