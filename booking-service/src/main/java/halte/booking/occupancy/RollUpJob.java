package halte.booking.occupancy;

import halte.identity.SystemScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps the roll-up close behind the facts, and the recorded capacity ahead of them. */
@ApplicationScoped
public class RollUpJob {

    private final RollUp rollUp;
    private final WorkerCounts workers;
    private final Capacity capacity;

    RollUpJob(RollUp rollUp, WorkerCounts workers, Capacity capacity, MeterRegistry metrics) {
        this.rollUp = rollUp;
        this.workers = workers;
        this.capacity = capacity;
        metrics.gauge("occupancy_changes_waiting", rollUp, RollUp::waiting);
    }

    @Scheduled(every = "1s", identity = "roll-up-occupancy", concurrentExecution = ConcurrentExecution.SKIP)
    public void follow() {
        SystemScope.run(() -> {
            while (rollUp.step() > 0) {
                // Until nothing waits.
            }
        });
    }

    /** Counting each person once over a whole network takes longer, and nobody waits for it. */
    @Scheduled(every = "20s", identity = "count-workers", concurrentExecution = ConcurrentExecution.SKIP)
    public void countWidely() {
        SystemScope.run(() -> {
            while (workers.countWidely() > 0) {
                // Until nothing waits.
            }
        });
    }

    @Scheduled(cron = "0 5 0 * * ?", identity = "record-capacity")
    public void look() {
        SystemScope.run(capacity::extend);
    }

    void catchUp(@Observes StartupEvent started) {
        look();
    }

    /** Computes every number again from the facts. */
    public void rebuild() {
        SystemScope.run(rollUp::startFromZero);
        follow();
        countWidely();
    }
}
