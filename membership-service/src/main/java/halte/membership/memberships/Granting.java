package halte.membership.memberships;

import halte.contracts.membership.FeeDueV1;
import halte.membership.NetworkTime;
import halte.membership.ledger.Grant;
import halte.membership.ledger.Ledger;
import halte.membership.ledger.Scope;
import halte.membership.plans.Per;
import halte.membership.plans.PlanTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a membership brings: the rights of each period up to the horizon, and the fee of each period that has begun.
 * Everything has an id made of what it is for, so that doing it again adds nothing.
 */
@ApplicationScoped
class Granting {

    private final MembershipPeriods periods;
    private final Ledger ledger;
    private final NetworkTime time;

    Granting(MembershipPeriods periods, Ledger ledger, NetworkTime time) {
        this.periods = periods;
        this.ledger = ledger;
        this.time = time;
    }

    /** Rights and fees that are due now. */
    record Brought(List<Grant> grants, List<FeeDueV1> fees) {}

    Brought bring(Membership membership, PlanTerms terms) {
        var grants = new ArrayList<Grant>();
        var fees = new ArrayList<FeeDueV1>();
        var horizon = time.today().plusDays(Periods.AHEAD);
        // What is bought for a later day is granted and charged when it is bought.
        var reach = horizon.isBefore(membership.startsOn()) ? membership.startsOn() : horizon;
        for (var period = membership.takeNextPeriod(reach); period != null; period = membership.takeNextPeriod(reach)) {
            if (periods.add(membership.membershipId(), period)) {
                grants.addAll(grants(membership, terms, period));
                dueNow(membership, period).ifPresent(fees::add);
            }
        }
        ledger.grant(grants);
        return new Brought(grants, fees);
    }

    /** The fee of a period that has begun; the first is due when it is bought. */
    Optional<FeeDueV1> dueNow(Membership membership, Period period) {
        if (period.number() > 0 && period.from().isAfter(time.today())) {
            return Optional.empty();
        }
        var dueAt = period.number() == 0 ? membership.boughtAt() : time.startOf(period.from());
        periods.feeTold(membership.membershipId(), period.number(), dueAt);
        return membership.kind().isChargedWhenTaken() ? Optional.of(fee(membership, period, dueAt)) : Optional.empty();
    }

    private List<Grant> grants(Membership membership, PlanTerms terms, Period period) {
        if (!terms.grantsHalfDays()) {
            return List.of();
        }
        var spans = terms.per() == Per.WEEK ? Periods.weeks(period, membership.endsOn()) : List.of(period);
        return spans.stream()
                .map(span -> grant(membership, terms, span, grantedAt(membership, period)))
                .toList();
    }

    /** Counted from the calendar, not from when the job ran, so that a day of outage changes nothing. */
    private Instant grantedAt(Membership membership, Period period) {
        var ahead = time.startOf(period.from().minusDays(Periods.AHEAD));
        return ahead.isBefore(membership.boughtAt()) ? membership.boughtAt() : ahead;
    }

    private static Grant grant(Membership membership, PlanTerms terms, Period span, Instant grantedAt) {
        return new Grant(
                id("grant", membership, span.from()),
                membership.membershipId(),
                membership.personId(),
                membership.plan(),
                terms.name(),
                terms.kind().name(),
                membership.seller(),
                membership.space(),
                terms.halfDays(),
                span.from(),
                span.to(),
                terms.validAt() == null ? Scope.EVERYWHERE : new Scope(Set.copyOf(terms.validAt())),
                terms.priority(),
                terms.wholeDay(),
                grantedAt);
    }

    private static FeeDueV1 fee(Membership membership, Period period, Instant dueAt) {
        return new FeeDueV1(
                id("fee", membership, period.from()),
                membership.membershipId(),
                membership.personId(),
                membership.accountId(),
                membership.plan(),
                membership.seller(),
                period.from(),
                period.to() == null ? period.from() : period.to(),
                "1",
                dueAt);
    }

    private static UUID id(String what, Membership membership, LocalDate from) {
        var name = what + ":" + membership.membershipId() + ":" + from;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
