package halte.benchmarks.doublebooking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was acknowledged, as it stands after the last answer about it; each claim is changed by its owner only. */
final class History {

    private final Map<String, Claim> alive = new ConcurrentHashMap<>();
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private final Set<String> over = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> changes = new ConcurrentHashMap<>();
    /** Blockers that threw bookings out: whoever was in the way lost the claim without being asked. */
    private final Collection<Claim> displacing = new java.util.concurrent.ConcurrentLinkedQueue<>();

    void made(Claim claim) {
        alive.put(claim.id(), claim);
        if (claim.kind().equals("BOOKING")) {
            confirmed.add(claim.id());
        }
    }

    void changed(Claim claim) {
        made(claim);
        changes.merge(claim.id(), 1, Integer::sum);
    }

    void over(String id) {
        alive.remove(id);
        over.add(id);
    }

    void displaced(Claim blocker) {
        displacing.add(blocker);
    }

    Collection<Claim> alive() {
        return List.copyOf(alive.values());
    }

    Set<String> over() {
        return Set.copyOf(over);
    }

    /** Every booking that was ever confirmed to somebody. */
    Set<String> confirmed() {
        return Set.copyOf(confirmed);
    }

    int changesOf(String id) {
        return changes.getOrDefault(id, 0);
    }

    boolean wasDisplaced(Claim claim) {
        return displacing.stream()
                .anyMatch(blocker -> blocker.atoms().stream().anyMatch(claim.atoms()::contains)
                        && blocker.from().isBefore(claim.keptUntil())
                        && claim.from().isBefore(blocker.keptUntil()));
    }
}
