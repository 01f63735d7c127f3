package halte.booking.rule;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed rules would have said to the bookings of the last three months: one query for the bookings and one for
 * the people, whatever their number; persons are counted, never named.
 */
@ApplicationScoped
class DryRun {

    private static final int MONTHS = 3;
    private static final int SAMPLES = 8;
    private static final String BOOKED =
            "select person_id, resource, starts_at, ends_at, local_date, booked_at, channel"
                    + " from booking where space_id = ? and local_date >= ? and local_date < ?"
                    + " and state not in ('DECLINED', 'EXPIRED') order by starts_at desc";

    private final Database database;
    private final Structure structure;
    private final Rulebooks books;
    private final Standing standing;
    private final RuleContradictions contradictions;
    private final Clock clock;

    DryRun(
            Database database,
            Structure structure,
            Rulebooks books,
            Standing standing,
            RuleContradictions contradictions,
            Clock clock) {
        this.database = database;
        this.structure = structure;
        this.books = books;
        this.standing = standing;
        this.contradictions = contradictions;
        this.clock = clock;
    }

    /**
     * @param refused by the proposed rules
     * @param refusedToday by the rules in force, over the same bookings
     * @param approvals would have waited for a host
     * @param byRule which rule refused, most often first; rule null = the usual numbers of the kind
     */
    record Outcome(
            LocalDate from,
            LocalDate to,
            int bookings,
            int refused,
            int refusedToday,
            int persons,
            int approvals,
            List<OfRule> byRule,
            List<Sample> samples) {}

    record OfRule(@Nullable String rule, int count, int persons) {}

    record Sample(
            String resource,
            LocalDate date,
            Instant startsAt,
            Instant endsAt,
            @Nullable String rule) {}

    private record Past(UUID personId, String resource, Slot slot, LocalDate date, Instant bookedAt, boolean ordered) {}

    @Transactional
    public Outcome of(String named, List<RuleRequest> proposed, Caller caller) {
        var space = structure.now().space(named);
        caller.requireHost(space.space(), space.operator());
        var rules = new ArrayList<Rule>();
        for (var request : proposed) {
            var rule = request.asRule(-1 - rules.size(), space.id());
            contradictions.refuseIn(rule, space);
            rules.add(rule);
        }
        database.seeEverything();
        var now = books.inThisTransaction();
        var today = space.hours().dateOf(clock.instant());
        var past = past(space, today);
        var people = new People(
                standing.everybody(past.stream().map(Past::personId).distinct().toList()));
        var before = judge(space, now.in(space.id()), past, people);
        var after = judge(space, now.in(space.id(), rules), past, people);
        return after.outcome(today.minusMonths(MONTHS), today, past.size(), before.refused.size());
    }

    private record People(Map<UUID, PersonFacts> known) {

        PersonFacts of(UUID person) {
            return known.getOrDefault(person, PersonFacts.NOBODY);
        }
    }

    private List<Past> past(Space space, LocalDate today) {
        return database.list(
                BOOKED,
                row -> new Past(
                        row.uuid("person_id"),
                        row.text("resource"),
                        new Slot(row.instant("starts_at"), row.instant("ends_at")),
                        row.date("local_date"),
                        row.instant("booked_at"),
                        List.of("WEB", "HOST").contains(row.text("channel"))),
                space.id(),
                today.minusMonths(MONTHS),
                today);
    }

    private Tally judge(Space space, RulesInForce.OfSpace rules, List<Past> past, People people) {
        var tally = new Tally();
        var now = structure.now();
        for (var booking : past) {
            now.findResource(booking.resource()).ifPresent(resource -> {
                var subject = new Subject(
                        resource.resource(),
                        resource.label(),
                        resource.kind(),
                        booking.date(),
                        space.hours().zone(),
                        booking.slot(),
                        booking.personId(),
                        people.of(booking.personId()));
                var walk = RuleWalk.along(rules.rules(), subject, space.ruleFor(resource.kind()));
                tally.add(booking, walk, Explanation.of(walk, subject, null), space);
            });
        }
        return tally;
    }

    /** Counts while walking through the bookings. */
    private static final class Tally {

        private final List<Sample> samples = new ArrayList<>();
        private final Set<Past> refused = new HashSet<>();
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private final Map<String, Set<UUID>> persons = new HashMap<>();
        private int approvals;

        void add(Past booking, RuleWalk walk, Explanation explained, Space space) {
            var by = refusedBy(booking, walk, explained, space);
            if (by == null) {
                approvals += booking.ordered() && explained.terms().asksApproval() ? 1 : 0;
                return;
            }
            refused.add(booking);
            counts.merge(by, 1, Integer::sum);
            persons.computeIfAbsent(by, rule -> new HashSet<>()).add(booking.personId());
            if (samples.size() < SAMPLES) {
                samples.add(new Sample(
                        booking.resource(),
                        booking.date(),
                        booking.slot().startsAt(),
                        booking.slot().endsAt(),
                        by.isEmpty() ? null : by));
            }
        }

        /** The name of the rule that says no; null = none does. Only what a rule decided is judged again. */
        private static @Nullable String refusedBy(Past booking, RuleWalk walk, Explanation explained, Space space) {
            var refusing = walk.refusing();
            if (refusing != null) {
                return refusing.name();
            }
            var terms = explained.terms();
            return explained.refusals().stream()
                    .findFirst()
                    .map(DryRun.Tally::ruleOf)
                    .orElseGet(() -> Trespass.of(
                            terms,
                            booking.slot(),
                            booking.date(),
                            space.hours().dateOf(booking.bookedAt()),
                            booking.bookedAt(),
                            booking.ordered()));
        }

        private static String ruleOf(Refusal refusal) {
            return refusal.extensions().get("rule") instanceof Map<?, ?> rule ? String.valueOf(rule.get("name")) : "";
        }

        Outcome outcome(LocalDate from, LocalDate to, int bookings, int refusedToday) {
            var byRule = counts.entrySet().stream()
                    .map(rule -> new OfRule(
                            rule.getKey().isEmpty() ? null : rule.getKey(),
                            rule.getValue(),
                            persons.getOrDefault(rule.getKey(), Set.of()).size()))
                    .sorted(java.util.Comparator.comparingInt(OfRule::count).reversed())
                    .toList();
            int everybody =
                    (int) refused.stream().map(Past::personId).distinct().count();
            return new Outcome(from, to, bookings, refused.size(), refusedToday, everybody, approvals, byRule, samples);
        }
    }
}
