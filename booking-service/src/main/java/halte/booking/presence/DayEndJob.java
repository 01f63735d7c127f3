package halte.booking.presence;

import halte.booking.structure.Structure;
import halte.identity.SystemScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;

/** Lets time do its work every half minute. */
@ApplicationScoped
public class DayEndJob {

    private final DayEnd dayEnd;
    private final Structure structure;
    private final MeterRegistry metrics;

    DayEndJob(DayEnd dayEnd, Structure structure, MeterRegistry metrics) {
        this.dayEnd = dayEnd;
        this.structure = structure;
        this.metrics = metrics;
    }

    @Scheduled(every = "30s", identity = "end-of-slots", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        SystemScope.run(() -> {
            metrics.counter("bookings_completed").increment(untilNothingIsLeft(dayEnd::completeWhatIsOver));
            metrics.counter("bookings_released").increment(untilNothingIsLeft(dayEnd::releaseNoShows));
            for (var space : structure.now().spaces()) {
                untilNothingIsLeft(() -> dayEnd.cutOff(space));
            }
        });
    }

    private static int untilNothingIsLeft(IntSupplier step) {
        int all = 0;
        for (int done = step.getAsInt(); done > 0; done = step.getAsInt()) {
            all += done;
        }
        return all;
    }
}
