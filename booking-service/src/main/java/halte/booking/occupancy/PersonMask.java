package halte.booking.occupancy;

import halte.booking.structure.Space;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Hides counts of few persons from one reader, across spaces, provinces, the network and across time. */
final class PersonMask {

    private static final List<Grain> ROLLED_UP = List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR);

    private final Function<String, Space> spaces;
    private final Predicate<Space> inside;

    /** @param inside whose own numbers this reader may see as they are */
    PersonMask(Function<String, Space> spaces, Predicate<Space> inside) {
        this.spaces = spaces;
        this.inside = inside;
    }

    /** Counts that add up over places and over time. */
    Set<Cell> ofSums(Map<Cell, Long> counts, Set<Cell> before) {
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
        var suppression = new Suppression<>(counts, this::isKnown);
        join(suppression, counts, cell -> true, this::larger);
        return suppression.hidden(Set.of());
    }

    private void join(
            Suppression<Cell> suppression, Map<Cell, Long> counts, Predicate<Cell> parts, Function<Cell, Cell> total) {
        var sums = new HashMap<Cell, List<Cell>>();
        counts.keySet().stream()
                .filter(parts.and(cell -> !total.apply(cell).equals(cell)))
                .forEach(cell -> sums.computeIfAbsent(total.apply(cell), none -> new ArrayList<>())
                        .add(cell));
        sums.forEach(suppression::add);
    }

    private Cell larger(Cell cell) {
        return switch (cell.level()) {
            case SPACE ->
                cell.in(
                        Level.PROVINCE,
                        spaces.apply(cell.place()).description().address().province());
            case PROVINCE, NETWORK -> cell.in(Level.NETWORK, "");
        };
    }

    private boolean isKnown(Cell cell) {
        return cell.level() == Level.SPACE && inside.test(spaces.apply(cell.place()));
    }
}
