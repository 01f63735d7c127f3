package halte.booking.occupancy;

import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells the screens that watch this replica which spaces changed. Facts only mark a space; the numbers are read a
 * moment later, once for all of them, and not at all while nobody watches.
 *
 * <p>Every replica hears every fact, so a screen that lost one replica goes on at another: it says the last moment it
 * heard of and gets each space that changed since, as it is now. Steps in between are not repeated, nobody needs them.
 */
@ApplicationScoped
public class LiveBroadcast {

    /** Two replicas hear one fact at slightly different moments; hearing a number twice harms nobody. */
    private static final Duration MARGIN = Duration.ofSeconds(10);

    private final Structure structure;
    private final LiveOccupancy live;
    private final Clock clock;
    private final Instant began;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> changedAt = new ConcurrentHashMap<>();
    private final AtomicInteger watching = new AtomicInteger();
    private final BroadcastProcessor<OccupancyNow> screens = BroadcastProcessor.create();

    LiveBroadcast(Structure structure, LiveOccupancy live, Clock clock) {
        this.structure = structure;
        this.live = live;
        this.clock = clock;
        this.began = clock.instant();
    }

    void mark(String space) {
        changedAt.put(space, clock.instant());
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

    /** @param last the moment of what the screen heard last, here or from another replica */
    Multi<OccupancyNow> watchSince(Instant last) {
        var missed = Multi.createFrom()
                .deferred(() -> Multi.createFrom().iterable(changedSince(last)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        return Multi.createBy().merging().streams(watch(), missed);
    }

    private List<OccupancyNow> changedSince(Instant last) {
        var from = last.minus(MARGIN);
        var now = clock.instant();
        var spaces = from.isBefore(began)
                ? structure.now().spaces()
                : known(changedAt.entrySet().stream()
                        .filter(entry -> !entry.getValue().isBefore(from))
                        .map(Map.Entry::getKey)
                        .toList());
        return spaces.isEmpty()
                ? List.of()
                : live.of(spaces).stream().map(one -> OccupancyNow.of(one, now)).toList();
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

    private List<Space> known(Collection<String> codes) {
        return codes.stream()
                .map(code -> structure.now().find(code))
                .flatMap(Optional::stream)
                .toList();
    }
}
