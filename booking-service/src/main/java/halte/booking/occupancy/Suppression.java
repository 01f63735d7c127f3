package halte.booking.occupancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which counts of persons must not be shown (k5): those from 1 to 4, and as many others as it takes that none of them
 * can be computed from totals. Where one part of a sum is hidden, the next smallest is hidden too, until every sum
 * hides nothing or at least two numbers from a reader; what a reader knows anyway protects nobody.
 *
 * @param <C> names a count
 */
final class Suppression<C> {

    private static final int FEW = 5;

    private final Map<C, Long> counts;
    private final Predicate<C> known;
    private final Set<C> learned = new HashSet<>();
    private final List<Sum<C>> sums = new ArrayList<>();
    private final Map<C, List<Sum<C>>> sumsOf = new HashMap<>();

    private record Sum<C>(C total, List<C> parts) {}

    /** @param known what the reader may see as it is, however few */
    Suppression(Map<C, Long> counts, Predicate<C> known) {
        this.counts = counts;
        this.known = known;
    }

    /** Total and parts are shown together, so that one of them can be computed from the others. */
    void add(C total, List<C> parts) {
        var sum = new Sum<>(total, List.copyOf(parts));
        sums.add(sum);
        sumsOf.computeIfAbsent(total, none -> new ArrayList<>()).add(sum);
        parts.forEach(
                part -> sumsOf.computeIfAbsent(part, none -> new ArrayList<>()).add(sum));
    }

    static boolean isFew(long count) {
        return count > 0 && count < FEW;
    }

    /** @param before hidden already, for another reason */
    Set<C> hidden(Set<C> before) {
        learn();
        var hidden = new HashSet<>(before);
        counts.forEach((cell, count) -> {
            if (isFew(count)) {
                hidden.add(cell);
            }
        });
        hidden.removeIf(this::isKnown);
        var open = new ArrayList<>(sums);
        while (!open.isEmpty()) {
            var sum = open.remove(open.size() - 1);
            var next = next(sum, hidden);
            if (next != null) {
                hidden.add(next);
                open.addAll(sumsOf.getOrDefault(next, List.of()));
            }
        }
        return hidden;
    }

    /** What follows from the reader's own counts alone cannot be hidden: a province in which only theirs is, say. */
    private void learn() {
        if (counts.keySet().stream().noneMatch(known)) {
            return;
        }
        var open = new ArrayList<>(sums);
        while (!open.isEmpty()) {
            var sum = open.remove(open.size() - 1);
            var unknown = new ArrayList<>(sum.parts());
            unknown.add(sum.total());
            unknown.removeIf(cell -> isKnown(cell) || count(cell) == 0);
            if (unknown.size() == 1) {
                learned.add(unknown.get(0));
                open.addAll(sumsOf.getOrDefault(unknown.get(0), List.of()));
            }
        }
    }

    private boolean isKnown(C cell) {
        return known.test(cell) || learned.contains(cell);
    }

    private @Nullable C next(Sum<C> sum, Set<C> hidden) {
        long unknown = sum.parts().stream().filter(hidden::contains).count() + (hidden.contains(sum.total()) ? 1 : 0);
        if (unknown != 1) {
            return null;
        }
        C smallest = null;
        for (var part : sum.parts()) {
            if (!hidden.contains(part)
                    && !isKnown(part)
                    && count(part) > 0
                    && (smallest == null || count(part) < count(smallest))) {
                smallest = part;
            }
        }
        if (smallest != null) {
            return smallest;
        }
        return hidden.contains(sum.total()) || isKnown(sum.total()) ? null : sum.total();
    }

    private long count(C cell) {
        return counts.getOrDefault(cell, 0L);
    }
}
