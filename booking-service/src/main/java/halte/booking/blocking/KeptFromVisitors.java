package halte.booking.blocking;

import halte.booking.blocking.OutOfUse.State;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.booking.structure.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What those who hold no plan cannot have, and when: a whole when a part is kept, a part when the whole is. */
public final class KeptFromVisitors {

    private final Snapshot structure;
    private final Map<Integer, List<Kept>> byAtom = new HashMap<>();

    private record Kept(Slot slot, @Nullable Map<String, String> reason) {}

    KeptFromVisitors(Snapshot structure) {
        this.structure = structure;
    }

    void add(int resourceId, Slot slot, @Nullable Map<String, String> reason) {
        var resource = structure.resource(resourceId);
        if (resource != null) {
            structure
                    .atomsOf(resource)
                    .forEach(atom -> byAtom.computeIfAbsent(atom, id -> new ArrayList<>())
                            .add(new Kept(slot, reason)));
        }
    }

    public boolean keeps(Resource resource, Slot slot) {
        return of(resource, slot).isPresent();
    }

    /** Why and until when; a label is kept when every unit behind it is. */
    public Optional<State> of(Resource resource, Slot slot) {
        if (byAtom.isEmpty()) {
            return Optional.empty();
        }
        Optional<State> found = Optional.empty();
        for (var candidate : structure.candidatesFor(resource)) {
            found = first(structure.atomsOf(candidate), slot);
            if (found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private Optional<State> first(List<Integer> atoms, Slot slot) {
        return atoms.stream()
                .flatMap(atom -> byAtom.getOrDefault(atom, List.of()).stream())
                .filter(kept -> kept.slot().sharedSeconds(slot.startsAt(), slot.endsAt()) > 0)
                .map(kept ->
                        new State("BLOCKED", null, kept.reason(), kept.slot().endsAt()))
                .findFirst();
    }
}
