package halte.booking.rule;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.database.Sight;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a person or their team has booked, inside the transaction that books more. An advisory lock per person or
 * team lets no two transactions count at once; without quota or gap nothing is asked and nothing is locked.
 */
@ApplicationScoped
public class QuotaBook {

    private final RuleBook rules;
    private final Quotas quotas;
    private final Pauses pauses;
    private final Standing standing;
    private final Database database;
    private final Sight sight;

    QuotaBook(RuleBook rules, Quotas quotas, Pauses pauses, Standing standing, Database database, Sight sight) {
        this.rules = rules;
        this.quotas = quotas;
        this.pauses = pauses;
        this.standing = standing;
        this.database = database;
        this.sight = sight;
    }

    /** @throws Refusal naming the quota, how much is used and when it frees up; nothing is rolled back by it */
    @Transactional(value = MANDATORY, dontRollbackOn = Refusal.class)
    public void refuseBeyond(Asked asked) {
        var now = rules.inForce();
        var inForce = now.in(asked.space().id());
        boolean nothing = inForce.quotas().isEmpty()
                && !inForce.keepsGaps()
                && !now.countsStrikes(asked.space().id());
        if (asked.override() != null || nothing) {
            return;
        }
        refusals(asked, null, true).stream().findFirst().ifPresent(no -> {
            throw no;
        });
    }

    /** How the quotas stand for a wish, without booking it. */
    @Transactional(value = MANDATORY, dontRollbackOn = Refusal.class)
    public List<Standings> standings(Asked asked, @Nullable PersonFacts imagined) {
        return look(asked, imagined, false).stream().map(Standings::of).toList();
    }

    /** The gap others get, if it is not over, and what came of not coming earlier. */
    @Transactional(value = MANDATORY, dontRollbackOn = Refusal.class)
    public List<Refusal> pauses(Asked asked, @Nullable PersonFacts imagined) {
        var now = rules.inForce();
        int space = asked.space().id();
        if (!now.in(space).keepsGaps() && !now.countsStrikes(space)) {
            return List.of();
        }
        var terms = rules.explain(asked, imagined).terms();
        return sight.ofEverything(() -> pauses.refusals(asked, terms, now.countsStrikes(space)));
    }

    /**
     * One quota as a host reads it.
     *
     * @param refusal what is said when it is reached, or null
     */
    public record Standings(
            long id,
            String name,
            boolean network,
            String unit,
            String period,
            @Nullable String team,
            long used,
            long adds,
            int limit,
            @Nullable LocalDate freesUpOn,
            @Nullable Refusal refusal) {

        static Standings of(QuotaUse use) {
            var quota = use.quota();
            return new Standings(
                    quota.id(),
                    quota.name(),
                    quota.spaceId() == RulesInForce.NETWORK,
                    quota.unit().name(),
                    quota.period().name(),
                    use.team(),
                    use.used(),
                    use.adds(),
                    quota.amount(),
                    use.freesUpOn(),
                    use.isBeyond() ? QuotaBook.refusal(use) : null);
        }
    }

    private List<Refusal> refusals(Asked asked, @Nullable PersonFacts imagined, boolean locked) {
        var beyond = look(asked, imagined, locked).stream()
                .filter(QuotaUse::isBeyond)
                .map(QuotaBook::refusal);
        return Stream.concat(beyond, pauses(asked, imagined).stream()).toList();
    }

    private List<QuotaUse> look(Asked asked, @Nullable PersonFacts imagined, boolean locked) {
        var inForce = rules.inForce().in(asked.space().id());
        return sight.ofEverything(() -> look(asked, imagined, locked, inForce));
    }

    private List<QuotaUse> look(
            Asked asked, @Nullable PersonFacts imagined, boolean locked, RulesInForce.OfSpace inForce) {
        var person = imagined != null
                ? imagined
                : inForce.asksAboutPeople() ? standing.read(asked.personId()) : PersonFacts.NOBODY;
        var pots = quotas.potsFor(inForce.quotas(), asked, person);
        if (locked && (!pots.isEmpty() || inForce.keepsGaps())) {
            lock(Stream.concat(Stream.of(asked.personId()), pots.stream().map(Quotas.Pot::key)));
        }
        return pots.stream().map(pot -> quotas.use(pot, asked)).toList();
    }

    /** In one order for everybody, so that nobody waits in a circle. */
    private void lock(Stream<UUID> keys) {
        keys.distinct()
                .sorted()
                .forEach(key -> database.list(
                        "select pg_advisory_xact_lock(hashtextextended(?, 1010))", row -> true, "quota:" + key));
    }

    private static Refusal refusal(QuotaUse use) {
        var quota = use.quota();
        var refusal = new Refusal(RuleProblem.QUOTA_REACHED, HostWords.before(quota.text(), RefusalTexts.reached(use)))
                .with("quota", Map.of("id", quota.id(), "name", quota.name()))
                .with("unit", quota.unit().name())
                .with("period", quota.period().name())
                .with("used", use.used())
                .with("limit", quota.amount());
        var free = use.freesUpOn();
        return free == null ? refusal : refusal.with("freesUpOn", free.toString());
    }
}
