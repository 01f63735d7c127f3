package halte.membership.memberships;

import halte.contracts.membership.FeeDueV1;
import halte.identity.SystemScope;
import halte.membership.NetworkTime;
import halte.membership.ledger.Grant;
import halte.membership.plans.PlanBook;
import halte.membership.usage.Rating;
import halte.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BooleanSupplier;

/** The next periods of subscriptions and the fees that became due, a few per transaction, on whichever replica. */
@ApplicationScoped
public class Renewing {

    private static final int AT_ONCE = 20;

    private final Memberships memberships;
    private final MembershipPeriods periods;
    private final Granting granting;
    private final PlanBook plans;
    private final Renewals renewals;

    Renewing(Memberships memberships, MembershipPeriods periods, Granting granting, PlanBook plans, Renewals renewals) {
        this.memberships = memberships;
        this.periods = periods;
        this.granting = granting;
        this.plans = plans;
        this.renewals = renewals;
    }

    @Scheduled(
            every = "${halte.membership.renew-every}",
            delayed = "30s",
            identity = "renew-memberships",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        renew();
    }

    /** Everything that is due by now. */
    public void renew() {
        while (inOneTransaction(this::grantSome)) {
            // until nothing is left to grant
        }
        while (inOneTransaction(this::chargeSome)) {
            // until no fee is waiting
        }
    }

    private static boolean inOneTransaction(BooleanSupplier work) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(work::getAsBoolean));
    }

    private boolean grantSome() {
        var due = periods.toRenew(renewals.horizon(), AT_ONCE);
        for (var membershipId : due) {
            var membership = memberships.findById(membershipId);
            var terms =
                    plans.version(membership.plan(), membership.planVersion()).terms();
            var brought = granting.bring(membership, terms);
            memberships.flush();
            renewals.tell(membership, brought);
        }
        return !due.isEmpty();
    }

    private boolean chargeSome() {
        var waiting = periods.feesWaiting(renewals.today(), AT_ONCE);
        for (var fee : waiting) {
            var membership = memberships.findById(fee.membershipId());
            granting.dueNow(membership, fee.period()).ifPresent(renewals::tell);
        }
        return !waiting.isEmpty();
    }

    /** What a renewal tells, and what it means for bookings already made. */
    @ApplicationScoped
    static class Renewals {

        private final Rating rating;
        private final Outbox outbox;
        private final NetworkTime time;

        Renewals(Rating rating, Outbox outbox, NetworkTime time) {
            this.rating = rating;
            this.outbox = outbox;
            this.time = time;
        }

        LocalDate today() {
            return time.today();
        }

        LocalDate horizon() {
            return time.today().plusDays(Periods.AHEAD);
        }

        void tell(FeeDueV1 fee) {
            outbox.append(fee);
        }

        void tell(Membership membership, Granting.Brought brought) {
            outbox.append(brought.fees());
            brought.grants().stream()
                    .map(Grant::grantedAt)
                    .max(Comparator.naturalOrder())
                    .ifPresent(at -> rating.rightsChanged(membership.personId(), at));
        }
    }
}
