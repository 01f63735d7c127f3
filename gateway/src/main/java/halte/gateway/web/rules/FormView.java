package halte.gateway.web.rules;

import halte.gateway.web.people.Picker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of one rule or quota.
 *
 * @param id empty = a new one
 * @param dry what it would have changed, when that was asked
 */
record FormView(
        String slug,
        boolean isNetwork,
        String name,
        String id,
        String title,
        Fields form,
        List<Choice> kinds,
        List<Choice> resources,
        List<Choice> memberKinds,
        List<Choice> plans,
        List<Choice> teams,
        Picker persons,
        List<Choice> trainings,
        List<Choice> weekdays,
        List<String> tongues,
        List<Integer> steps,
        @Nullable String complaint,
        List<String> errors,
        @Nullable Dry dry) {

    /** The menu of the house is that of a space; the network has none. */
    public String menuSlug() {
        return isNetwork ? "" : slug;
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    record Choice(String value, String label) {}

    /** What a dry run found; where, only for rules of the network. */
    record Dry(
            int bookings,
            int refused,
            int refusedToday,
            int persons,
            int approvals,
            List<OfRule> byRule,
            List<OfRule> bySpace,
            List<String> samples) {}

    record OfRule(String rule, int count, int persons) {}
}
