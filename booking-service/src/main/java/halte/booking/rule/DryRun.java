package halte.booking.rule;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed rules would have said to the bookings of the last three months, of one space or of the whole network: one
 * query for the bookings of a space and one for the people, whatever their number; persons are counted, never named.
 */
@ApplicationScoped
class DryRun {

    private static final int MONTHS = 3;

    /** All spaces together: what can be judged again while somebody waits for the answer. */
    private static final int MOST = 100_000;

    private static final String BOOKED =
            "select person_id, resource, starts_at, ends_at, local_date, booked_at, channel"
                    + " from booking where space_id = ? and local_date >= ? and local_date < ?"
                    + " and state not in ('DECLINED', 'EXPIRED') order by starts_at desc limit ?";

    private final Database database;
    private final Structure structure;
    private final Rulebooks books;
    private final Standing standing;
    private final RuleEditing editing;
    private final RuleContradictions contradictions;
    private final Clock clock;

    DryRun(
            Database database,
            Structure structure,
            Rulebooks books,
            Standing standing,
            RuleEditing editing,
            RuleContradictions contradictions,
            Clock clock) {
        this.database = database;
        this.structure = structure;
        this.books = books;
        this.standing = standing;
        this.editing = editing;
        this.contradictions = contradictions;
        this.clock = clock;
    }

    /**
     * @param named null = the network: its rules as proposed, after those every space has
     * @throws halte.problem.Refusal FORBIDDEN to who may not write these rules
     */
    @Transactional
    public DryRunOutcome of(@Nullable String named, List<RuleRequest> proposed, Caller caller) {
        var space = editing.writable(named, caller);
        var rules = new ArrayList<Rule>();
        for (var request : proposed) {
            var rule = request.asRule(-1 - rules.size(), RuleEditing.id(space));
            contradictions.refuseIn(rule, space);
            rules.add(rule);
        }
        database.seeEverything();
        var now = books.inThisTransaction();
        return space == null ? ofNetwork(now, rules) : ofSpace(now, rules, space);
    }

    private DryRunOutcome ofSpace(RulesInForce now, List<Rule> rules, Space space) {
        var past = past(space, MOST);
        var before = new DryRunTally();
        var after = new DryRunTally();
        judge(space, now.in(space.id()), past, before);
        judge(space, now.in(space.id(), rules), past, after);
        return after.outcome(before, firstDay(space), today(space), false);
    }

    private DryRunOutcome ofNetwork(RulesInForce now, List<Rule> rules) {
        Collection<Space> spaces = structure.now().spaces();
        int each = Math.max(1, MOST / Math.max(1, spaces.size()));
        var before = new DryRunTally();
        var after = new DryRunTally();
        var from = LocalDate.MAX;
        var to = LocalDate.MIN;
        for (var space : spaces) {
            var past = past(space, each);
            judge(space, now.in(space.id()), past, before);
            judge(space, now.inWithNetwork(space.id(), rules), past, after);
            from = firstDay(space).isBefore(from) ? firstDay(space) : from;
            to = today(space).isAfter(to) ? today(space) : to;
        }
        return after.outcome(before, from, to, true);
    }

    private LocalDate today(Space space) {
        return space.hours().dateOf(clock.instant());
    }

    private LocalDate firstDay(Space space) {
        return today(space).minusMonths(MONTHS);
    }

    private record Past(DryRunTally.Use use, PersonFacts person) {}

    /** The newest first, so that those left out beyond the most are the oldest. */
    private List<Past> past(Space space, int most) {
        var uses = database.list(
                BOOKED,
                row -> new DryRunTally.Use(
                        row.uuid("person_id"),
                        row.text("resource"),
                        new Slot(row.instant("starts_at"), row.instant("ends_at")),
                        row.date("local_date"),
                        row.instant("booked_at"),
                        List.of("WEB", "HOST").contains(row.text("channel"))),
                space.id(),
                firstDay(space),
                today(space),
                most);
        Map<UUID, PersonFacts> known = standing.everybody(
                uses.stream().map(DryRunTally.Use::personId).distinct().toList());
        return uses.stream()
                .map(use -> new Past(use, known.getOrDefault(use.personId(), PersonFacts.NOBODY)))
                .toList();
    }

    private void judge(Space space, RulesInForce.OfSpace rules, List<Past> past, DryRunTally tally) {
        var now = structure.now();
        for (var one : past) {
            var use = one.use();
            now.findResource(use.resource()).ifPresent(resource -> {
                var subject = new Subject(
                        resource.resource(),
                        resource.label(),
                        resource.kind(),
                        use.date(),
                        space.hours().zone(),
                        use.slot(),
                        use.personId(),
                        one.person());
                var walk = RuleWalk.along(rules.rules(), subject, space.ruleFor(resource.kind()));
                tally.add(use, walk, Explanation.of(walk, subject, null, Text::same), space);
            });
        }
    }
}
