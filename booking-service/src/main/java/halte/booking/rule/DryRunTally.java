package halte.booking.rule;

import halte.booking.hours.Slot;
import halte.booking.structure.Space;
import halte.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what rules would have refused while a dry run walks through bookings. */
final class DryRunTally {

    private static final int SAMPLES = 8;

    private final List<DryRunOutcome.Sample> samples = new ArrayList<>();
    private final Map<String, Count> byRule = new LinkedHashMap<>();
    private final Map<String, Count> bySpace = new LinkedHashMap<>();
    private final Set<UUID> persons = new HashSet<>();
    private int seen;
    private int refused;
    private int approvals;

    /** @param ordered by somebody who had to follow the rules: a walk-in gives no notice */
    record Use(UUID personId, String resource, Slot slot, LocalDate date, Instant bookedAt, boolean ordered) {}

    private static final class Count {

        private final Set<UUID> persons = new HashSet<>();
        private int bookings;

        private void add(UUID person) {
            bookings++;
            persons.add(person);
        }
    }

    void add(Use use, RuleWalk walk, Explanation explained, Space space) {
        seen++;
        var by = refusedBy(use, walk, explained, space);
        if (by == null) {
            approvals += use.ordered() && explained.terms().asksApproval() ? 1 : 0;
            return;
        }
        refused++;
        persons.add(use.personId());
        byRule.computeIfAbsent(by, rule -> new Count()).add(use.personId());
        bySpace.computeIfAbsent(space.space(), code -> new Count()).add(use.personId());
        if (samples.size() < SAMPLES) {
            samples.add(new DryRunOutcome.Sample(
                    space.space(),
                    use.resource(),
                    use.date(),
                    use.slot().startsAt(),
                    use.slot().endsAt(),
                    by.isEmpty() ? null : by));
        }
    }

    /** The name of the rule that says no; null = none does. Only what a rule decided is judged again. */
    private static @Nullable String refusedBy(Use use, RuleWalk walk, Explanation explained, Space space) {
        var refusing = walk.refusing();
        if (refusing != null) {
            return refusing.name();
        }
        return explained.refusals().stream()
                .findFirst()
                .map(DryRunTally::ruleOf)
                .orElseGet(() -> Trespass.of(
                        explained.terms(),
                        use.slot(),
                        use.date(),
                        space.hours().dateOf(use.bookedAt()),
                        use.bookedAt(),
                        use.ordered()));
    }

    private static String ruleOf(Refusal refusal) {
        return refusal.extensions().get("rule") instanceof Map<?, ?> rule ? String.valueOf(rule.get("name")) : "";
    }

    /** @param before the same bookings under the rules in force */
    DryRunOutcome outcome(DryRunTally before, LocalDate from, LocalDate to, boolean ofNetwork) {
        var rules = byRule.entrySet().stream()
                .map(rule -> new DryRunOutcome.OfRule(
                        rule.getKey().isEmpty() ? null : rule.getKey(),
                        rule.getValue().bookings,
                        rule.getValue().persons.size()))
                .sorted(Comparator.comparingInt(DryRunOutcome.OfRule::count).reversed())
                .toList();
        var spaces = bySpace.entrySet().stream()
                .filter(space -> ofNetwork)
                .map(space -> new DryRunOutcome.OfSpace(
                        space.getKey(),
                        space.getValue().bookings,
                        space.getValue().persons.size()))
                .sorted(Comparator.comparingInt(DryRunOutcome.OfSpace::count).reversed())
                .toList();
        return new DryRunOutcome(
                from, to, seen, refused, before.refused, persons.size(), approvals, rules, spaces, samples);
    }
}
