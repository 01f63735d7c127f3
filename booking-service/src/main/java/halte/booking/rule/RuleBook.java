package halte.booking.rule;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.identity.Caller;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks the rules for a wish. In memory, but for what is known about the person where a rule asks for it. */
@ApplicationScoped
public class RuleBook {

    private final Rulebooks books;
    private final Standing standing;

    RuleBook(Rulebooks books, Standing standing) {
        this.books = books;
        this.standing = standing;
    }

    /** @throws Refusal naming the rule that says no, unless staff overrides it */
    public Terms termsFor(Asked asked) {
        var explained = explain(asked, null);
        if (asked.override() == null && !explained.refusals().isEmpty()) {
            throw explained.refusals().get(0);
        }
        return explained.terms();
    }

    /** What holds for whoever asks; empty when they may not have it. */
    public Optional<Terms> termsFor(
            Asker asker, Space space, Resource resource, LocalDate date, @Nullable Part part, Slot slot) {
        var asked = new Asked(space, resource, date, part, slot, asker.personId(), false, null, null);
        var explained = explain(asked, asker.facts());
        boolean refused = explained.refusals().stream().anyMatch(no -> asker.isStoppedBy(no, space));
        return refused ? Optional.empty() : Optional.of(explained.terms());
    }

    /** Whether no rule at all holds there: the numbers of the kind do, for everybody. */
    public boolean isUsual(Space space) {
        return books.now().in(space.id()).rules().stream().noneMatch(Rule::active);
    }

    /** Whether some rule or quota is about single resources, so that those of a kind are not alike. */
    public boolean namesResources(Space space) {
        return books.now().in(space.id()).namesResources();
    }

    /** Whether a blocker there may keep something from those without a plan. */
    public boolean keepsVisitorsOut(Space space) {
        return books.now().keepsVisitorsOut(space.id());
    }

    /** Whether the person holds a plan on that day. */
    public boolean isMember(Asked asked, @Nullable PersonFacts imagined) {
        var person = imagined == null ? standing.of(asked.personId()) : imagined;
        return person.kindOn(asked.date()) == MemberKind.MEMBER;
    }

    /** What opens the door for whoever the wish is for, while nobody hosts. */
    public Keys keys(Asked asked, @Nullable PersonFacts imagined) {
        return imagined == null ? keysOf(asked.personId()) : imagined.keys();
    }

    /** What is known about somebody: where a host supposes more about them. */
    public PersonFacts factsOf(UUID person) {
        return standing.of(person);
    }

    public Keys keysOf(UUID person) {
        return standing.of(person).keys();
    }

    /** What is known about whoever asks, looked up once. */
    public Asker asker(Caller caller) {
        if (!caller.isSignedIn()) {
            return Asker.ANYBODY;
        }
        var facts = standing.of(caller.personId());
        return new Asker(
                caller.personId(), facts, new Keys(facts.keys().badges(), caller.spaces(), caller.operators()));
    }

    /** @param imagined what to suppose about the person; null = what is known */
    public Explanation explain(Asked asked, @Nullable PersonFacts imagined) {
        var rules = books.now().in(asked.space().id());
        return explain(asked, imagined == null ? facts(asked, rules) : imagined, rules);
    }

    private Explanation explain(Asked asked, PersonFacts person, RulesInForce.OfSpace rules) {
        var subject = Subject.of(asked, person);
        var kind = asked.space().ruleFor(asked.resource().kind());
        return Explanation.of(
                RuleWalk.along(rules.rules(), subject, kind),
                subject,
                asked.resource().description().requiresTraining(),
                books.now()::nameOf);
    }

    private PersonFacts facts(Asked asked, RulesInForce.OfSpace rules) {
        boolean needed =
                rules.asksAboutPeople() || asked.resource().description().requiresTraining() != null;
        return needed ? standing.of(asked.personId()) : PersonFacts.NOBODY;
    }

    /**
     * Of several that would do, those that hold under the same terms, so that any of them may be taken.
     *
     * @param asked about the first of them
     */
    public Alike alike(Asked asked, List<Resource> candidates, @Nullable PersonFacts imagined) {
        var rules = books.now().in(asked.space().id());
        var person = imagined == null ? facts(asked, rules) : imagined;
        if (!rules.namesResources() || candidates.size() < 2) {
            return new Alike(explain(asked, person, rules), candidates);
        }
        var groups = new LinkedHashMap<Object, Alike>();
        for (var resource : candidates) {
            var one = asked.of(resource);
            var explained = explain(one, person, rules);
            groups.computeIfAbsent(sort(one, person, explained, rules), same -> new Alike(explained, new ArrayList<>()))
                    .resources()
                    .add(resource);
        }
        return groups.values().stream()
                .max(Comparator.<Alike, Boolean>comparing(
                                group -> group.explanation().refusals().isEmpty())
                        .thenComparing(group -> group.resources().size()))
                .orElseThrow();
    }

    /** What was explained about a group of resources under the same terms. */
    public record Alike(Explanation explanation, List<Resource> resources) {}

    private record Sort(Terms terms, boolean refused, List<Long> quotas) {}

    private static Sort sort(Asked asked, PersonFacts person, Explanation explained, RulesInForce.OfSpace rules) {
        var subject = Subject.of(asked, person);
        return new Sort(
                explained.terms().withoutSources(),
                !explained.refusals().isEmpty(),
                rules.quotas().stream()
                        .filter(quota -> quota.scope().fitsUse(subject))
                        .map(Quota::id)
                        .toList());
    }

    RulesInForce inForce() {
        return books.now();
    }
}
