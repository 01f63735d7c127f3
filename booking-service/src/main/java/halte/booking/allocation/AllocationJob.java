package halte.booking.allocation;

import halte.booking.database.Database;
import halte.identity.SystemScope;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Every night the horizon of each running allocation moves on, and what became free again on its days is taken back. */
@ApplicationScoped
class AllocationJob {

    private final Database database;
    private final Settling settling;
    private final Clock clock;

    AllocationJob(Database database, Settling settling, Clock clock) {
        this.database = database;
        this.settling = settling;
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 1 * * ?", identity = "extend-allocations")
    void extend() {
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        var running = SystemScope.call(() -> database.list(
                "select id from allocation where until_date is null or until_date >= ? order by id",
                row -> row.uuid("id"),
                yesterday));
        running.forEach(this::extend);
    }

    /** Each in its own transaction, so that one that fails leaves the others alone. */
    private void extend(UUID id) {
        try {
            SystemScope.run(() -> QuarkusTransaction.requiringNew()
                    .run(() -> database.first(
                                    "select " + Allocation.COLUMNS + " from allocation where id = ? for update",
                                    Allocation::of,
                                    id)
                            .ifPresent(settling::settle)));
        } catch (RuntimeException failure) {
            Log.errorf(failure, "An allocation could not be extended: %s", id);
        }
    }
}
