package halte.membership.memberships;

import halte.contracts.membership.MembershipStartedV1;
import halte.membership.plans.Plan;
import halte.membership.plans.PlanKind;
import halte.membership.plans.PlanTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person holds a plan from a day on. */
@Entity
@Table(name = "membership")
public class Membership {

    /** Seen from a day. */
    public enum State {
        UPCOMING,
        ACTIVE,
        ENDED
    }

    @Id
    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "account_id")
    private UUID accountId;

    private String plan;

    @Column(name = "plan_version")
    private int planVersion;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private @Nullable String space;
    private String seller;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "bought_at")
    private Instant boughtAt;

    @Column(name = "once_key")
    private @Nullable String onceKey;

    @Column(name = "next_period")
    private int nextPeriod;

    @Column(name = "next_from")
    private @Nullable LocalDate nextFrom;

    @Version
    private int version;

    protected Membership() {} // for Hibernate

    /** @param space where it was sold: its own, or the one whose host sold a product of the network */
    static Membership of(Purchase purchase, Plan sold, UUID account, @Nullable String space) {
        var terms = sold.terms();
        var membership = new Membership();
        membership.membershipId = purchase.membershipId();
        membership.personId = purchase.person();
        membership.accountId = account;
        membership.plan = sold.code();
        membership.planVersion = sold.version();
        membership.kind = terms.kind();
        membership.space = terms.space() == null ? space : terms.space();
        membership.seller = terms.operator();
        membership.startsOn = purchase.startsOn();
        membership.endsOn = purchase.endsOn() != null
                ? purchase.endsOn()
                : Periods.lastDay(purchase.startsOn(), terms.validityMonths(), terms.kind());
        membership.boughtAt = purchase.boughtAt();
        membership.onceKey = terms.onceKey(sold.code());
        membership.nextPeriod = 0;
        membership.nextFrom = purchase.startsOn();
        return membership;
    }

    /** The next period, or null when it lies beyond the horizon or after the end. */
    @Nullable
    Period takeNextPeriod(LocalDate horizon) {
        var from = nextFrom;
        if (from == null || from.isAfter(horizon) || (endsOn != null && from.isAfter(endsOn))) {
            if (from != null && endsOn != null && from.isAfter(endsOn)) {
                nextFrom = null;
            }
            return null;
        }
        var period = kind.isRenewed()
                ? Periods.ofSubscription(startsOn, nextPeriod, endsOn)
                : new Period(nextPeriod, startsOn, endsOn);
        nextPeriod++;
        nextFrom = kind.isRenewed() ? Periods.firstDay(startsOn, nextPeriod) : null;
        return period;
    }

    void endOn(LocalDate lastDay) {
        endsOn = lastDay.isBefore(startsOn) ? startsOn : lastDay;
    }

    State state(LocalDate today) {
        if (startsOn.isAfter(today)) {
            return State.UPCOMING;
        }
        return endsOn != null && endsOn.isBefore(today) ? State.ENDED : State.ACTIVE;
    }

    /** @param terms of the version that was sold */
    MembershipStartedV1 started(PlanTerms terms) {
        return new MembershipStartedV1(
                membershipId, personId, accountId, plan, seller, startsOn, endsOn, terms.access(), terms.validAt());
    }

    public UUID membershipId() {
        return membershipId;
    }

    public UUID personId() {
        return personId;
    }

    public UUID accountId() {
        return accountId;
    }

    public String plan() {
        return plan;
    }

    public int planVersion() {
        return planVersion;
    }

    public PlanKind kind() {
        return kind;
    }

    public @Nullable String space() {
        return space;
    }

    public String seller() {
        return seller;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public Instant boughtAt() {
        return boughtAt;
    }
}
