package halte.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The replicas of each service: each in turn, those that just refused a connection last. */
@ApplicationScoped
public class Replicas {

    private final RouteConfig config;
    private final Clock clock;
    private final Map<URI, Instant> restingUntil = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();

    Replicas(RouteConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** All replicas in the order to try them. A resting one is still tried when no other is left: better late than never. */
    public List<URI> inOrder(ServiceName service) {
        var all = config.of(service);
        var start = Math.floorMod(turn.getAndIncrement(), all.size());
        var rotated = new ArrayList<URI>(all.subList(start, all.size()));
        rotated.addAll(all.subList(0, start));
        var now = clock.instant();
        rotated.sort(Comparator.comparing(replica -> isResting(replica, now)));
        return rotated;
    }

    public void refused(URI replica) {
        restingUntil.put(replica, clock.instant().plus(config.rest()));
    }

    public void answered(URI replica) {
        if (!restingUntil.isEmpty()) {
            restingUntil.remove(replica);
        }
    }

    private boolean isResting(URI replica, Instant now) {
        var until = restingUntil.get(replica);
        return until != null && until.isAfter(now);
    }
}
