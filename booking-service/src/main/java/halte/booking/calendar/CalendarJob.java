package halte.booking.calendar;

import halte.identity.SystemScope;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Reads the calendars whose time has come, one after the other. */
@ApplicationScoped
public class CalendarJob {

    /** Once a day it is read as a whole, changed or not: half a year from now moves on. */
    private static final Duration AS_A_WHOLE = Duration.ofHours(20);

    private static final Duration UNDER_WAY = Duration.ofDays(31);

    private final Synchronising synchronising;
    private final CalendarFetch fetch;
    private final Clock clock;

    CalendarJob(Synchronising synchronising, CalendarFetch fetch, Clock clock) {
        this.synchronising = synchronising;
        this.fetch = fetch;
        this.clock = clock;
    }

    @Scheduled(every = "5s", identity = "read-external-calendars", concurrentExecution = ConcurrentExecution.SKIP)
    public void read() {
        SystemScope.run(() -> {
            for (var due = synchronising.takeDue(); !due.isEmpty(); due = synchronising.takeDue()) {
                due.forEach(this::read);
            }
        });
    }

    private void read(ExternalCalendar calendar) {
        boolean whole = calendar.lastReadAt() == null
                || calendar.lastReadAt().plus(AS_A_WHOLE).isBefore(clock.instant());
        try {
            var fetched =
                    fetch.fetch(calendar.url(), whole ? null : calendar.etag(), whole ? null : calendar.lastModified());
            var busy = fetched.text() == null
                    ? null
                    : BusyTimes.in(
                            fetched.text(),
                            synchronising.zoneOf(calendar),
                            clock.instant().minus(UNDER_WAY),
                            synchronising.horizon());
            synchronising.succeeded(calendar.id(), busy, fetched);
        } catch (NotRead notRead) {
            synchronising.failed(calendar.id(), notRead.failure());
        } catch (RuntimeException unforeseen) {
            Log.errorf(unforeseen, "An external calendar could not be taken over: %s", calendar.id());
            synchronising.failed(calendar.id(), Failure.NOT_A_CALENDAR);
        }
    }
}
