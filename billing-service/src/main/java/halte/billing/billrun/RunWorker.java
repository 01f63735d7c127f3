package halte.billing.billrun;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import halte.billing.charges.ChargeSelection;
import halte.billing.documents.DocumentContent;
import halte.identity.SystemScope;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/**
 * Checks and issues drafts, one at a time per replica, so that a run of thousands needs no more memory than one
 * document. It is woken after commit, and looks by itself now and then in case a wake-up was lost with its replica.
 */
@ApplicationScoped
class RunWorker {

    private final RunStore store;
    private final Issuing issuing;
    private final Examining examining;
    private final ChargeSelection charges;
    private final Clock clock;
    private final ExecutorService thread;

    RunWorker(RunStore store, Issuing issuing, Examining examining, ChargeSelection charges, Clock clock) {
        this.store = store;
        this.issuing = issuing;
        this.examining = examining;
        this.charges = charges;
        this.clock = clock;
        var loader = RunWorker.class.getClassLoader();
        thread = Executors.newSingleThreadExecutor(work -> {
            var worker = new Thread(work, "bill-run");
            worker.setDaemon(true);
            worker.setContextClassLoader(loader);
            return worker;
        });
    }

    void wake(@Observes(during = AFTER_SUCCESS) RunWaits waits) {
        submit(() -> work(waits.billRunId()));
    }

    @Scheduled(
            every = "${halte.billing.bill-run-every}",
            delayed = "15s",
            identity = "bill-run",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        SystemScope.call(() -> QuarkusTransaction.requiringNew().call(() -> store.waiting(clock.instant())))
                .forEach(run -> submit(() -> work(run)));
    }

    /** For work that must not run beside a bill run. */
    void submit(Runnable work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                Log.error("A bill run stopped; it is taken up again within a minute.", e);
            }
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdown();
    }

    private void work(UUID billRunId) {
        SystemScope.run(() -> {
            if (!inTransaction(billRunId, run -> run.take(clock.instant()))) {
                return;
            }
            try {
                for (var next = next(billRunId); next.isPresent(); next = next(billRunId)) {
                    handle(next.get());
                }
            } finally {
                finish(billRunId);
            }
        });
    }

    private record Job(UUID draftId, DraftState state, DocumentContent content) {}

    private void handle(Job job) {
        if (job.state() == DraftState.APPROVED) {
            issuing.issue(job.draftId(), job.content());
        } else {
            examining.examine(job.draftId(), job.content());
        }
    }

    private Optional<Job> next(UUID billRunId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            store.lock(billRunId).ifPresent(run -> run.keep(clock.instant()));
            return store.next(billRunId).map(draft -> new Job(draft.id(), draft.state(), draft.content()));
        });
    }

    /** What a finished run did not invoice is free for the next. */
    private void finish(UUID billRunId) {
        inTransaction(billRunId, run -> {
            run.letGo();
            if (run.state() == RunState.ISSUING && store.allIssued(billRunId)) {
                run.finish();
                charges.release(billRunId);
            }
            return true;
        });
    }

    private boolean inTransaction(UUID billRunId, Predicate<BillRun> change) {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.lock(billRunId).filter(change).isPresent());
    }
}
