package halte.booking.occupancy;

import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells the screens that watch this replica which spaces changed. Facts only mark a space; the numbers are read a
 * moment later, once for all of them, and not at all while nobody watches.
 */
@ApplicationScoped
public class LiveBroadcast {

    private final Structure structure;
    private final LiveOccupancy live;
    private final Clock clock;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final AtomicInteger watching = new AtomicInteger();
    private final BroadcastProcessor<OccupancyNow> screens = BroadcastProcessor.create();

    LiveBroadcast(Structure structure, LiveOccupancy live, Clock clock) {
        this.structure = structure;
        this.live = live;
        this.clock = clock;
    }

    void mark(String space) {
        if (watching.get() > 0) {
            changed.add(space);
        }
    }

    /** A slow screen misses steps in between, never the latest. */
    Multi<OccupancyNow> watch() {
        return screens.onOverflow()
                .dropPreviousItems()
                .onSubscription()
                .invoke(watching::incrementAndGet)
                .onTermination()
                .invoke(watching::decrementAndGet);
    }

    @Scheduled(every = "1s", identity = "tell-watching-screens", concurrentExecution = ConcurrentExecution.SKIP)
    public void tell() {
        if (changed.isEmpty()) {
            return;
        }
        var now = new HashSet<>(changed);
        changed.removeAll(now);
        try {
            live.of(known(now)).forEach(one -> screens.onNext(OccupancyNow.of(one, clock.instant())));
        } catch (RuntimeException away) {
            changed.addAll(now);
            Log.warnf("Live numbers could not be read and are read again: %s", away.getMessage());
        }
    }

    private List<Space> known(Set<String> codes) {
        return codes.stream()
                .map(code -> structure.now().find(code))
                .flatMap(Optional::stream)
                .toList();
    }
}
