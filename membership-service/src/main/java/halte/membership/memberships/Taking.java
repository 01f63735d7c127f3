package halte.membership.memberships;

import halte.contracts.membership.MembershipFact;
import halte.membership.MembershipProblem;
import halte.membership.ledger.Ledger;
import halte.membership.people.Acquaintance;
import halte.membership.plans.Plan;
import halte.outbox.Outbox;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Somebody takes a plan: sold, given or imported, what follows is the same. */
@ApplicationScoped
class Taking {

    private static final String ONCE = "membership_once_per_person";

    private final Memberships memberships;
    private final Granting granting;
    private final Ledger ledger;
    private final Acquaintance acquaintance;
    private final Outbox outbox;

    Taking(Memberships memberships, Granting granting, Ledger ledger, Acquaintance acquaintance, Outbox outbox) {
        this.memberships = memberships;
        this.granting = granting;
        this.ledger = ledger;
        this.acquaintance = acquaintance;
        this.outbox = outbox;
    }

    record Taken(Membership membership, int grants, int fees) {}

    /**
     * @param space where a product of the network was sold, if at a desk
     * @throws Refusal TRIAL_ALREADY_USED when it is given once and was given before
     */
    Taken take(Purchase purchase, Plan plan, UUID account, @Nullable String space) {
        var membership = Membership.of(purchase, plan, account, space);
        store(membership);
        var brought = granting.bring(membership, plan.terms());
        if (purchase.usedHalfDays() > 0) {
            brought.grants().stream()
                    .filter(grant -> grant.halfDays() != null)
                    .findFirst()
                    .ifPresent(grant -> ledger.usedBefore(grant, purchase.usedHalfDays()));
        }
        if (membership.space() != null) {
            acquaintance.belongs(membership.personId(), membership.space());
        }
        var facts = new ArrayList<MembershipFact>();
        facts.add(membership.started(plan.terms()));
        facts.addAll(brought.fees());
        outbox.append(facts);
        return new Taken(membership, brought.grants().size(), brought.fees().size());
    }

    private void store(Membership membership) {
        try {
            memberships.persistAndFlush(membership);
        } catch (PersistenceException e) {
            if (isViolationOfOnce(e)) {
                throw new Refusal(MembershipProblem.TRIAL_ALREADY_USED);
            }
            throw e;
        }
    }

    private static boolean isViolationOfOnce(PersistenceException e) {
        return e instanceof ConstraintViolationException violation && ONCE.equals(violation.getConstraintName());
    }
}
