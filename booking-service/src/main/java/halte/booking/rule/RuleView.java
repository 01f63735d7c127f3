package halte.booking.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is read.
 *
 * @param space code; null = the network's, which only coordinators change
 * @param position from 1, in the order rules are walked
 */
record RuleView(
        long id,
        @Nullable String space,
        int position,
        String name,
        boolean active,
        boolean stops,
        boolean refuses,
        Scope scope,
        Limits limits,
        Map<String, String> text,
        int version) {

    static RuleView of(Rule rule, @Nullable String space, int position) {
        return new RuleView(
                rule.id(),
                space,
                position,
                rule.name(),
                rule.active(),
                rule.stops(),
                rule.refuses(),
                rule.scope(),
                rule.limits(),
                rule.words(),
                rule.version());
    }
}
