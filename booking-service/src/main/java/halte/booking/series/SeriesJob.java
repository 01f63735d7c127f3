package halte.booking.series;

import halte.identity.SystemScope;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** What series do by themselves: planned dates at night, calendar entries soon after they changed. */
@ApplicationScoped
public class SeriesJob {

    private final PlannedDates planned;
    private final SeriesMails mails;

    SeriesJob(PlannedDates planned, SeriesMails mails) {
        this.planned = planned;
        this.mails = mails;
    }

    /** Every hour, for midnight is not at the same hour everywhere: a day becomes bookable, and regulars have it. */
    @Scheduled(cron = "5 0 * * * ?", identity = "book-planned-dates", concurrentExecution = ConcurrentExecution.SKIP)
    public void bookPlanned() {
        SystemScope.run(() -> {
            for (var id : planned.waiting()) {
                try {
                    planned.book(id);
                } catch (RuntimeException failure) {
                    Log.error("The planned dates of a series could not be booked and are tried again.", failure);
                }
            }
        });
    }

    @Scheduled(cron = "0 50 3 * * ?", identity = "forget-addresses-of-series")
    public void forget() {
        SystemScope.call(planned::forgetAddresses);
    }

    @Scheduled(every = "3s", identity = "tell-series", concurrentExecution = ConcurrentExecution.SKIP)
    public void tell() {
        SystemScope.run(() -> {
            while (mails.tellNext() > 0) {
                // The next ones.
            }
        });
    }
}
