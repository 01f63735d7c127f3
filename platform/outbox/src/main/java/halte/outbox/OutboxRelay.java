package halte.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits in the outbox. One relay per database is active, whoever holds the advisory lock; it dies with
 * its connection, so a killed process gives it up by itself.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final long LOCK = 0x4841_4c54_454fL; // "HALTEO"

    private final DataSource database;
    private final OutboxConfig config;
    private final FactSender sender;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile double oldestSeconds;
    private long measuredAt = System.nanoTime() - TimeUnit.SECONDS.toNanos(2);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    OutboxRelay(DataSource database, OutboxConfig config, FactSender sender, MeterRegistry metrics) {
        this.database = database;
        this.config = config;
        this.sender = sender;
        Gauge.builder("outbox_oldest_seconds", this, OutboxRelay::oldestSeconds)
                .description("Age of the oldest fact not yet sent; 0 when all are, or when another process relays")
                .register(metrics);
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        if (config.relay()) {
            thread = new Thread(this::run, "outbox-relay");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
        sender.close();
    }

    /** Look now. Cheap, and harmless when there is nothing. */
    public void wake() {
        wakeUps.release();
    }

    double oldestSeconds() {
        return oldestSeconds;
    }

    private void run() {
        while (!stopping) {
            try (var connection = database.getConnection()) {
                if (new OutboxRows(connection).tryLock(LOCK)) {
                    relayWhileConnected(connection);
                } else {
                    sleep(1_000);
                }
            } catch (SQLException | RuntimeException e) {
                if (!stopping) {
                    Log.warnf("The outbox relay starts again: %s", e.getMessage());
                    sleep(1_000);
                }
            }
        }
    }

    private void relayWhileConnected(Connection connection) throws SQLException {
        var rows = new OutboxRows(connection);
        var pace = new RelayPace(config.poll().toMillis());
        try {
            while (!stopping) {
                var waiting = rows.read(config.batch());
                pace.saw(commits(waiting), waiting.size() == config.batch());
                if (!waiting.isEmpty()) {
                    sender.send(waiting);
                    rows.delete(waiting);
                } else if (pace.isQuiet()) {
                    measure(rows);
                }
                if (!pace.looksAgainAtOnce()) {
                    awaitCommits(pace);
                }
            }
        } finally {
            rows.unlock(LOCK);
        }
    }

    private static int commits(List<OutboxRows.Row> rows) {
        return (int) rows.stream().map(OutboxRows.Row::tx).distinct().count();
    }

    /** Once a second is often enough for a gauge. */
    private void measure(OutboxRows rows) throws SQLException {
        if (System.nanoTime() - measuredAt > TimeUnit.SECONDS.toNanos(1)) {
            oldestSeconds = rows.oldestSeconds();
            measuredAt = System.nanoTime();
        }
    }

    /** Who is woken waits a moment for others: what commits together is sent together. */
    private void awaitCommits(RelayPace pace) {
        try {
            if (wakeUps.tryAcquire(pace.pause(), TimeUnit.MILLISECONDS)) {
                Thread.sleep(config.gather().toMillis());
                pace.announced(1 + wakeUps.drainPermits());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private void sleep(long millis) {
        try {
            if (wakeUps.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
