package halte.booking.occupancy;

import halte.booking.structure.Space;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Hides counts of few persons from one reader, across spaces, provinces, the network and across time. */
final class PersonMask {

    private static final List<Grain> ROLLED_UP = List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR);

    private final Map<String, String> provinces;
    private final Set<String> inside;

    private PersonMask(Map<String, String> provinces, Set<String> inside) {
        this.provinces = provinces;
        this.inside = inside;
    }

    /** @param inside whose own numbers this reader may see as they are */
    static PersonMask of(Collection<Space> spaces, Predicate<Space> inside) {
        return new PersonMask(
                spaces.stream()
                        .collect(Collectors.toMap(
                                Space::space,
                                space -> space.description().address().province())),
                spaces.stream().filter(inside).map(Space::space).collect(Collectors.toSet()));
    }

    /** Counts that add up over places and over time. */
    Set<Cell> ofSums(Map<Cell, Long> counts, Set<Cell> before) {
        if (hidesNothing(counts, before)) {
            return before;
        }
        var suppression = new Suppression<>(counts, this::isKnown);
        for (var grain : ROLLED_UP) {
            join(suppression, counts, cell -> cell.grain() == grain, this::larger);
        }
        join(suppression, counts, cell -> cell.grain() == Grain.DAY, cell -> cell.at(Grain.MONTH));
        join(suppression, counts, cell -> cell.grain() == Grain.MONTH, cell -> cell.at(Grain.QUARTER));
        join(suppression, counts, cell -> cell.grain() == Grain.QUARTER, cell -> cell.at(Grain.YEAR));
        return suppression.hidden(before);
    }

    /** Distinct persons: they add up nowhere, but a larger place with one hidden part still says too much. */
    Set<Cell> ofDistinct(Map<Cell, Long> counts) {
        if (hidesNothing(counts, Set.of())) {
            return Set.of();
        }
        var suppression = new Suppression<>(counts, this::isKnown);
        join(suppression, counts, cell -> true, this::larger);
        return suppression.hidden(Set.of());
    }

    /** Where nothing is hidden by itself, nothing has to be hidden for its sake. */
    private static boolean hidesNothing(Map<Cell, Long> counts, Set<Cell> before) {
        return before.isEmpty() && counts.values().stream().noneMatch(Suppression::isFew);
    }

    private void join(
            Suppression<Cell> suppression, Map<Cell, Long> counts, Predicate<Cell> parts, Function<Cell, Cell> total) {
        var sums = new HashMap<Cell, List<Cell>>();
        for (var cell : counts.keySet()) {
            if (parts.test(cell)) {
                var whole = total.apply(cell);
                if (!whole.equals(cell)) {
                    sums.computeIfAbsent(whole, none -> new ArrayList<>()).add(cell);
                }
            }
        }
        sums.forEach(suppression::add);
    }

    private Cell larger(Cell cell) {
        return switch (cell.level()) {
            case SPACE -> cell.in(Level.PROVINCE, provinces.getOrDefault(cell.place(), ""));
            case PROVINCE, NETWORK -> cell.in(Level.NETWORK, "");
        };
    }

    private boolean isKnown(Cell cell) {
        return cell.level() == Level.SPACE && inside.contains(cell.place());
    }
}
