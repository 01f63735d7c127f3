package halte.demo.history;

import halte.demo.network.Slot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is taken of each room; whoever wants it asks here first. */
final class Calendar {

    /** Time between two uses of a room, at least the buffer of any kind of resource. */
    private static final Duration GAP = Duration.ofMinutes(30);

    private final Map<String, List<Slot>> taken = new HashMap<>();

    /** Takes it if it is free. */
    boolean take(String resource, Slot slot) {
        var uses = taken.computeIfAbsent(resource, none -> new ArrayList<>());
        var wide = new Slot(slot.startsAt().minus(GAP), slot.endsAt().plus(GAP));
        return uses.stream().noneMatch(wide::overlaps) && uses.add(slot);
    }
}
