package halte.billing.billrun;

import halte.billing.BillingProblem;
import halte.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One invoicing of one seller. */
@Entity
@Table(name = "bill_run")
class BillRun {

    private static final Duration LEASE = Duration.ofSeconds(60);

    @Id
    @Column(name = "bill_run_id")
    private UUID billRunId;

    private String seller;

    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private RunState state;

    @Column(name = "created_at")
    private Instant createdAt;

    private int selected;

    private int unpriced;

    @Column(name = "worked_until")
    private @Nullable Instant workedUntil;

    protected BillRun() {} // for Hibernate

    BillRun(UUID billRunId, String seller, LocalDate until, Instant createdAt, int selected, int unpriced) {
        this.billRunId = billRunId;
        this.seller = seller;
        this.until = until;
        this.createdAt = createdAt;
        this.selected = selected;
        this.unpriced = unpriced;
        state = RunState.DRAFT;
    }

    void approve() {
        if (state == RunState.ISSUING) {
            throw new Refusal(BillingProblem.BILL_RUN_IN_PROGRESS);
        }
        if (state != RunState.DRAFT) {
            throw new Refusal(BillingProblem.BILL_RUN_CLOSED);
        }
        state = RunState.ISSUING;
    }

    void discard() {
        if (state != RunState.DRAFT) {
            throw new Refusal(BillingProblem.BILL_RUN_IN_PROGRESS);
        }
        state = RunState.DISCARDED;
    }

    void finish() {
        state = RunState.ISSUED;
    }

    /** A replica takes the run for a while; one that dies lets go by not coming back. */
    boolean take(Instant now) {
        if (!isOpen() || workedUntil != null && workedUntil.isAfter(now)) {
            return false;
        }
        keep(now);
        return true;
    }

    void keep(Instant now) {
        workedUntil = now.plus(LEASE);
    }

    void letGo() {
        workedUntil = null;
    }

    boolean isOpen() {
        return state == RunState.DRAFT || state == RunState.ISSUING;
    }

    UUID id() {
        return billRunId;
    }

    String seller() {
        return seller;
    }

    LocalDate until() {
        return until;
    }

    RunState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    int selected() {
        return selected;
    }

    int unpriced() {
        return unpriced;
    }
}
