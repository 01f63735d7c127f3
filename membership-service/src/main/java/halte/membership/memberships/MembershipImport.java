package halte.membership.memberships;

import halte.membership.MembershipProblem;
import halte.membership.NetworkTime;
import halte.membership.people.Acquaintance;
import halte.membership.plans.Plan;
import halte.membership.plans.PlanBook;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Memberships from before Halte knew them, as facts: every period with its rights, a fee for each that has begun, and
 * what was used of a card before. One that is there already stays as it is.
 */
@ApplicationScoped
class MembershipImport {

    private static final LocalTime OPENING = LocalTime.of(8, 0);

    private final Memberships memberships;
    private final PlanBook plans;
    private final Acquaintance acquaintance;
    private final Taking taking;
    private final NetworkTime time;

    MembershipImport(
            Memberships memberships, PlanBook plans, Acquaintance acquaintance, Taking taking, NetworkTime time) {
        this.memberships = memberships;
        this.plans = plans;
        this.acquaintance = acquaintance;
        this.taking = taking;
        this.time = time;
    }

    record Imported(UUID importId, int memberships, int grants, int fees) {}

    @Transactional
    public Imported run(UUID importId, List<PastMembership> past) {
        Map<String, Plan> known = new HashMap<>();
        int taken = 0;
        int grants = 0;
        int fees = 0;
        for (int i = 0; i < past.size(); i++) {
            var entry = past.get(i);
            var id = entry.membershipId() == null ? id(importId, i) : entry.membershipId();
            if (memberships.findById(id) == null) {
                var result = take(id, entry, known.computeIfAbsent(entry.plan(), this::plan));
                taken++;
                grants += result.grants();
                fees += result.fees();
            }
        }
        return new Imported(importId, taken, grants, fees);
    }

    private Taking.Taken take(UUID id, PastMembership past, Plan plan) {
        var person = acquaintance.find(past.personId());
        if (person == null) {
            throw new Refusal(MembershipProblem.PERSON_UNKNOWN)
                    .with("personId", past.personId().toString());
        }
        var purchase = new Purchase(
                id,
                past.personId(),
                plan.code(),
                past.startsOn(),
                past.endsOn(),
                boughtAt(past),
                past.usedHalfDays() == null ? 0 : past.usedHalfDays());
        return taking.take(purchase, plan, person.accountId(), null);
    }

    private Instant boughtAt(PastMembership past) {
        return past.boughtAt() != null
                ? past.boughtAt()
                : past.startsOn().atTime(OPENING).atZone(time.zone()).toInstant();
    }

    private Plan plan(String code) {
        return plans.latest(code).orElseThrow(() -> new Refusal(MembershipProblem.PLAN_UNKNOWN).with("plan", code));
    }

    private static UUID id(UUID importId, int place) {
        return UUID.nameUUIDFromBytes((importId + "#" + place).getBytes(StandardCharsets.UTF_8));
    }
}
