package halte.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps a service away until it is closed: the launcher brings it back, as it should, and each time it is asked to
 * end again.
 */
final class Outage implements AutoCloseable {

    private final String service;
    private final Set<Long> ended = ConcurrentHashMap.newKeySet();
    private final Thread keeper;
    private volatile boolean over;

    private Outage(String service) {
        this.service = service;
        keeper = new Thread(this::keepAway, "outage of " + service);
    }

    static Outage of(String service) {
        var outage = new Outage(service);
        outage.keeper.start();
        await().atMost(Duration.ofSeconds(40)).until(() -> !Platform.isReady(service));
        return outage;
    }

    private void keepAway() {
        while (!over) {
            Platform.processes(service)
                    .filter(ended::add)
                    .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy));
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** Lets it come back, and waits until it did. */
    @Override
    public void close() {
        over = true;
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> Platform.isReady(service));
    }
}
