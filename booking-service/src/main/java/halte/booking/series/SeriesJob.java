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

    /** Soon after midnight: whoever waits for the day to become bookable finds regulars there before them. */
    @Scheduled(
            cron = "0 3 0,1,2 * * ?",
            identity = "book-planned-dates",
            concurrentExecution = ConcurrentExecution.SKIP)
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

    @Scheduled(every = "3s", identity = "tell-series", concurrentExecution = ConcurrentExecution.SKIP)
    public void tell() {
        SystemScope.run(() -> {
            while (mails.tellNext() > 0) {
                // The next ones.
            }
        });
    }
}
