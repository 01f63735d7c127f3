package halte.booking.waiting;

import halte.identity.SystemScope;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;

/** Looks every second for what became free. */
@ApplicationScoped
public class WaitingJob {

    private final WaitingWork work;

    WaitingJob(WaitingWork work) {
        this.work = work;
    }

    @Scheduled(every = "1s", identity = "waiting-list", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        SystemScope.run(() -> {
            untilNothingIsLeft(work::endWhatIsOver);
            if (!untilNothingIsLeft(work::offerWhatIsFree)) {
                work.postponeOldest();
            }
        });
    }

    @Scheduled(cron = "0 55 3 * * ?", identity = "forget-addresses-of-who-waited")
    public void forget() {
        SystemScope.call(work::forgetAddresses);
    }

    /** @return false when it failed */
    private static boolean untilNothingIsLeft(IntSupplier step) {
        try {
            while (step.getAsInt() > 0) {
                // The next ones.
            }
            return true;
        } catch (RuntimeException failure) {
            Log.error("The waiting list could not be worked on and is tried again.", failure);
            return false;
        }
    }
}
