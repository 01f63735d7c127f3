package halte.booking.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What must not be shown, against everything a reader with a pencil could do with what is. */
class SuppressionPropertyTest {

    private static final int MONTHS = 12;

    @Property(tries = 300)
    void noFewPersonsCanBeComputedFromWhatIsShown(@ForAll long seed) {
        // Given: spaces in provinces, over months, quarters and the year
        var random = new Random(seed);
        var table = new Table(random, random.nextInt(3) == 0);

        var strange = new HashSet<>(table.counts.keySet());
        strange.removeAll(table.known);
        strange.removeIf(cell -> table.counts.get(cell) == 0);
        var own = table.computable(strange);
        own.addAll(table.known);

        // When
        var hidden = table.hidden();

        // Then
        table.counts.forEach((cell, count) -> {
            if (Suppression.isFew(count) && !own.contains(cell)) {
                assertThat(hidden).as("%s = %d", cell, count).contains(cell);
            }
        });
        assertThat(hidden).noneMatch(table.known::contains);
        assertThat(table.computable(hidden)).as("hidden, and yet computed").isEmpty();
        assertThat(hidden.stream().filter(cell -> table.counts.get(cell) == 0)).isEmpty();
    }

    @Test
    void theNextSmallestIsHiddenWithTheOnlyFewOne() {
        // Given
        var suppression = new Suppression<>(Map.of("A", 3L, "B", 9L, "C", 40L, "all", 52L), cell -> false);
        suppression.add("all", List.of("A", "B", "C"));

        // When
        var hidden = suppression.hidden(Set.of());

        // Then
        assertThat(hidden).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void whatTheReaderKnowsProtectsNobody() {
        // Given: the host of A sees A, so that B alone would be the rest of the total
        var suppression = new Suppression<>(Map.of("A", 3L, "B", 2L, "all", 5L), "A"::equals);
        suppression.add("all", List.of("A", "B"));

        // When
        var hidden = suppression.hidden(Set.of());

        // Then
        assertThat(hidden).containsExactlyInAnyOrder("B", "all");
    }

    /** Counts by space and month with all their totals. */
    private static final class Table {

        private final Map<String, Long> counts = new HashMap<>();
        private final Map<String, List<String>> sums = new HashMap<>();
        private final Set<String> known = new HashSet<>();

        private Table(Random random, boolean ownSpace) {
            for (int space = 0; space < 2 + random.nextInt(6); space++) {
                var province = "P" + random.nextInt(3);
                var code = "S" + space;
                for (int month = 0; month < MONTHS; month++) {
                    long count = random.nextInt(3) == 0 ? random.nextInt(7) : random.nextInt(60);
                    for (var period : List.of("M" + month, "Q" + month / 3, "Y")) {
                        counts.merge(code + "/" + period, count, Long::sum);
                        counts.merge(province + "/" + period, count, Long::sum);
                        counts.merge("N/" + period, count, Long::sum);
                        add(province + "/" + period, code + "/" + period);
                        add("N/" + period, province + "/" + period);
                        if (ownSpace && space == 0) {
                            known.add(code + "/" + period);
                        }
                    }
                    for (var place : List.of(code, province, "N")) {
                        add(place + "/Q" + month / 3 + "#", place + "/M" + month);
                        add(place + "/Y#", place + "/Q" + month / 3);
                    }
                }
            }
        }

        private void add(String total, String part) {
            var parts = sums.computeIfAbsent(total, none -> new ArrayList<>());
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }

        private Set<String> hidden() {
            var suppression = new Suppression<>(counts, known::contains);
            sums.forEach((total, parts) -> suppression.add(total.replace("#", ""), parts));
            return suppression.hidden(Set.of());
        }

        /** Cells that follow from one sum after the other. */
        private Set<String> computable(Set<String> hidden) {
            var unknown = new HashSet<>(hidden);
            var computed = new HashSet<String>();
            boolean more = true;
            while (more) {
                more = false;
                for (var sum : sums.entrySet()) {
                    var cells = new ArrayList<>(sum.getValue());
                    cells.add(sum.getKey().replace("#", ""));
                    cells.retainAll(unknown);
                    if (cells.size() == 1) {
                        computed.addAll(cells);
                        unknown.removeAll(cells);
                        more = true;
                    }
                }
            }
            return computed;
        }
    }
}
