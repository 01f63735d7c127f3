package halte.booking.reservation;

import halte.identity.SystemScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends holds and requests whose time is over, every few seconds. */
@ApplicationScoped
public class HoldJob {

    private static final int AT_ONCE = 100;

    private final Holding holding;

    HoldJob(Holding holding) {
        this.holding = holding;
    }

    @Scheduled(every = "5s", identity = "end-holds", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        SystemScope.run(() -> {
            int ended = AT_ONCE;
            while (ended == AT_ONCE) {
                ended = holding.endWhatIsOver(AT_ONCE);
            }
        });
    }
}
