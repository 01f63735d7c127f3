package halte.booking.occupation;

import halte.identity.SystemScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Looks every night whether the read model says what the occupations say; the answer is a metric. */
@ApplicationScoped
class MaskReconciliation {

    private static final int DAYS_BACK = 35;
    private static final int DAYS_AHEAD = 366;

    private final DayMasks masks;
    private final Clock clock;
    private final AtomicLong drift;

    MaskReconciliation(DayMasks masks, Clock clock, MeterRegistry metrics) {
        this.masks = masks;
        this.clock = clock;
        this.drift = metrics.gauge("mask_drift_rows", new AtomicLong());
    }

    /** The metric is there from the start, before the first night. */
    void appear(@Observes StartupEvent started) {
        drift.set(0);
    }

    @Scheduled(cron = "0 17 2 * * ?", identity = "reconcile-day-masks")
    void reconcile() {
        int today = (int) LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
        drift.set(SystemScope.call(() -> masks.drift(today - DAYS_BACK, today + DAYS_AHEAD)));
        if (drift.get() > 0) {
            Log.errorf("Day masks differ from the occupations: %d rows", drift.get());
        }
    }
}
