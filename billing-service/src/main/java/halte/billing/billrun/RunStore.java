package halte.billing.billrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Runs with their drafts. */
@ApplicationScoped
class RunStore {

    private final BillRuns runs;
    private final Drafts drafts;

    RunStore(BillRuns runs, Drafts drafts) {
        this.runs = runs;
        this.drafts = drafts;
    }

    /** Written at once, so that their charges can point at them. */
    void add(List<Draft> added) {
        drafts.persist(added);
        drafts.flush();
    }

    void add(BillRun run) {
        runs.persistAndFlush(run);
    }

    Optional<BillRun> lockOpen(String seller) {
        return runs.lockOpen(seller);
    }

    Optional<BillRun> lock(UUID billRunId) {
        return runs.lock(billRunId);
    }

    Optional<BillRun> find(UUID billRunId) {
        return runs.findByIdOptional(billRunId);
    }

    List<Draft> draftsOf(UUID billRunId) {
        return drafts.ofRun(billRunId);
    }

    Map<UUID, RunSums> sums(List<UUID> billRuns) {
        return drafts.sums(billRuns);
    }

    List<UUID> waiting(Instant now) {
        return runs.waiting(now);
    }

    /** What is to be issued comes before what is to be checked. */
    Optional<Draft> next(UUID billRunId) {
        return drafts.next(billRunId, DraftState.APPROVED).or(() -> drafts.next(billRunId, DraftState.CHECKING));
    }

    boolean allIssued(UUID billRunId) {
        return drafts.count(billRunId, DraftState.APPROVED) == 0;
    }

    void flush() {
        runs.flush();
    }
}
