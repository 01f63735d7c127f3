package halte.membership.memberships;

import halte.identity.Caller;
import halte.membership.MembershipProblem;
import halte.membership.NetworkTime;
import halte.membership.ledger.Ledger;
import halte.membership.plans.PlanBook;
import halte.membership.plans.PlanTerms;
import halte.outbox.Outbox;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** A membership is ended early: nothing used is touched, nothing later is granted or charged. */
@ApplicationScoped
class Ending {

    private static final Text EARLIEST = Text.of(
            "Le premier jour de fin possible est le %s.",
            "De vroegst mogelijke einddag is %s.",
            "Der früheste mögliche letzte Tag ist der %s.",
            "The earliest possible last day is %s.");

    private final Memberships memberships;
    private final PlanBook plans;
    private final Ledger ledger;
    private final Outbox outbox;
    private final NetworkTime time;

    Ending(Memberships memberships, PlanBook plans, Ledger ledger, Outbox outbox, NetworkTime time) {
        this.memberships = memberships;
        this.plans = plans;
        this.ledger = ledger;
        this.outbox = outbox;
        this.time = time;
    }

    /** The holder keeps to the notice of the plan; staff of the seller may agree to less. */
    @Transactional
    public Membership end(UUID membershipId, LocalDate lastDay, Caller caller) {
        var membership = memberships.lock(membershipId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        if (membership.endsOn() != null && !membership.endsOn().isAfter(lastDay)) {
            throw new Refusal(MembershipProblem.MEMBERSHIP_ALREADY_ENDED);
        }
        var earliest = earliest(membership, caller);
        if (lastDay.isBefore(earliest)) {
            throw new Refusal(MembershipProblem.NOTICE_TOO_SHORT, EARLIEST.formatted(earliest))
                    .with("earliest", earliest.toString());
        }
        membership.endOn(lastDay);
        memberships.flush();
        ledger.curtail(membershipId, lastDay);
        outbox.append(membership.started(soldAs(membership)));
        return membership;
    }

    private LocalDate earliest(Membership membership, Caller caller) {
        boolean staff = caller.isManagerOf(membership.seller())
                || (membership.space() != null && caller.isHostOf(membership.space()));
        if (staff) {
            return time.today();
        }
        return time.today().plusDays(soldAs(membership).noticeDays());
    }

    private PlanTerms soldAs(Membership membership) {
        return plans.version(membership.plan(), membership.planVersion()).terms();
    }
}
