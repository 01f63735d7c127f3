package halte.billing.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount over parts so that they sum to it exactly; ties go to the earlier part. */
public final class LargestRemainder {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private LargestRemainder() {}

    /**
     * @param total what the parts must sum to
     * @param exact what each part would be before rounding; their sum is within a cent per part of the total
     */
    public static List<Money> split(Money total, List<BigDecimal> exact) {
        var parts = new ArrayList<>(
                exact.stream().map(part -> part.setScale(2, RoundingMode.FLOOR)).toList());
        var floor = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int cents = total.amount().subtract(floor).movePointRight(2).intValueExact();
        if (cents < 0 || cents > parts.size()) {
            throw new IllegalArgumentException("The parts %s do not belong to the total (%s).".formatted(exact, total));
        }
        for (int part : byRemainder(exact).subList(0, cents)) {
            parts.set(part, parts.get(part).add(CENT));
        }
        return parts.stream().map(Money::new).toList();
    }

    private static List<Integer> byRemainder(List<BigDecimal> exact) {
        Comparator<Integer> smallestFirst = Comparator.comparing(
                part -> exact.get(part).subtract(exact.get(part).setScale(2, RoundingMode.FLOOR)));
        return IntStream.range(0, exact.size())
                .boxed()
                .sorted(smallestFirst.reversed().thenComparing(part -> part))
                .toList();
    }
}
