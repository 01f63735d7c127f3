package halte.booking.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Masks side by side against one set of quarters for each resource. */
class TakenDaysTest {

    private static final int DAYS = 3;
    private static final int QUARTERS = 96;

    @Property(tries = 300)
    void aSlotIsFreeExactlyWhenNoneOfItsQuartersIsTaken(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        int firstDay = 20_000 + random.nextInt(2000);
        var taken = new TakenDays(firstDay, firstDay + DAYS - 1);
        var model = new HashMap<Integer, BitSet>();
        for (int i = random.nextInt(400); i > 0; i--) {
            fill(random, firstDay, taken, model);
        }

        for (int i = 0; i < 50; i++) {
            // When
            int resource = 1 + random.nextInt(600);
            int start = random.nextInt(DAYS * QUARTERS);
            int end = start + 1 + random.nextInt(DAYS * QUARTERS - start);
            long first = (long) firstDay * QUARTERS;
            boolean free = taken.isFree(resource, first + start, first + end);

            // Then
            assertThat(free)
                    .as("%d from %d to %d", resource, start, end)
                    .isEqualTo(model.getOrDefault(resource, new BitSet())
                            .get(start, end)
                            .isEmpty());
        }
    }

    private static void fill(Random random, int firstDay, TakenDays taken, Map<Integer, BitSet> model) {
        int resource = 1 + random.nextInt(600);
        int day = random.nextInt(DAYS);
        long first = random.nextLong() & random.nextLong() & random.nextLong() & 0xffffffffffffL;
        long second = random.nextInt(3) == 0 ? 0 : random.nextLong() & random.nextLong() & 0xffffffffffffL;
        taken.add(resource, firstDay + day, first, second);
        var quarters = model.computeIfAbsent(resource, id -> new BitSet());
        quarters.clear(day * QUARTERS, (day + 1) * QUARTERS);
        for (int i = 0; i < 48; i++) {
            quarters.set(day * QUARTERS + i, (first >>> (47 - i) & 1) == 1);
            quarters.set(day * QUARTERS + 48 + i, (second >>> (47 - i) & 1) == 1);
        }
    }
}
