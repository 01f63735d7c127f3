package halte.membership.memberships;

import halte.identity.Caller;
import halte.membership.MembershipProblem;
import halte.membership.NetworkTime;
import halte.membership.people.Acquaintance;
import halte.membership.people.Person;
import halte.membership.plans.Plan;
import halte.membership.plans.PlanBook;
import halte.membership.spaces.SpaceDirectory;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members buy for themselves, hosts sell to people of their space. */
@ApplicationScoped
class Selling {

    private static final int DAYS_AHEAD = 366;

    private final PlanBook plans;
    private final Acquaintance acquaintance;
    private final SpaceDirectory spaces;
    private final Taking taking;
    private final NetworkTime time;

    Selling(PlanBook plans, Acquaintance acquaintance, SpaceDirectory spaces, Taking taking, NetworkTime time) {
        this.plans = plans;
        this.acquaintance = acquaintance;
        this.spaces = spaces;
        this.taking = taking;
        this.time = time;
    }

    @Transactional
    public Membership buy(Caller caller, String code, @Nullable LocalDate startsOn) {
        var plan = plan(code);
        var person = acquaintance.meet(caller);
        return take(person, plan, startsOn, null);
    }

    /** @param at where the host sells; needed for a product of the network */
    @Transactional
    public Membership sell(Caller caller, String code, @Nullable LocalDate startsOn, Buyer buyer, @Nullable String at) {
        var plan = plan(code);
        var space = spaceOf(plan, at);
        caller.requireHost(space, spaces.required(space).operator());
        if (!plan.terms().isValidAt(space)) {
            throw new Refusal(MembershipProblem.PLAN_NOT_VALID_HERE);
        }
        return take(person(buyer, space), plan, startsOn, space);
    }

    private Membership take(Person person, Plan plan, @Nullable LocalDate wanted, @Nullable String space) {
        var startsOn = wanted == null ? time.today() : wanted;
        check(plan, startsOn);
        var purchase = new Purchase(UUID.randomUUID(), person.personId(), plan.code(), startsOn, null, time.now(), 0);
        return taking.take(purchase, plan, person.accountId(), space).membership();
    }

    private void check(Plan plan, LocalDate startsOn) {
        if (startsOn.isBefore(time.today())) {
            throw new Refusal(MembershipProblem.STARTS_IN_THE_PAST);
        }
        if (startsOn.isAfter(time.today().plusDays(DAYS_AHEAD))) {
            throw new Refusal(MembershipProblem.STARTS_TOO_LATE);
        }
        if (!plan.terms().isSoldIn(startsOn.getMonthValue())) {
            throw new Refusal(MembershipProblem.PLAN_NOT_SOLD_THEN);
        }
    }

    private Plan plan(String code) {
        return plans.latest(code).orElseThrow(() -> new Refusal(MembershipProblem.PLAN_UNKNOWN));
    }

    private static String spaceOf(Plan plan, @Nullable String at) {
        var space = plan.terms().space() == null ? at : plan.terms().space();
        if (space == null) {
            throw new Refusal(MembershipProblem.SPACE_UNKNOWN);
        }
        return space;
    }

    /** The database shows a host only people of their spaces; a stranger is not found, whether they exist or not. */
    private Person person(Buyer buyer, String space) {
        if (buyer.personId() != null) {
            var known = acquaintance.find(buyer.personId());
            if (known == null) {
                throw new Refusal(CommonProblem.NOT_FOUND);
            }
            return known;
        }
        var language = buyer.language() == null ? "fr" : buyer.language();
        return acquaintance.introduce(
                UUID.randomUUID(), space, Objects.requireNonNull(buyer.name()), buyer.email(), language);
    }
}
