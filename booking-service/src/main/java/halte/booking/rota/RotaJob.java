package halte.booking.rota;

import halte.identity.SystemScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells when a deadline has passed and nobody had confirmed. */
@ApplicationScoped
class RotaJob {

    private final Deadlines deadlines;

    RotaJob(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Scheduled(every = "20s", identity = "tell-rota-deadlines", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        SystemScope.run(() -> {
            while (deadlines.tellNext()) {
                // The next one.
            }
        });
    }
}
