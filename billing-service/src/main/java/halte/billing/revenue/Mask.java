package halte.billing.revenue;

import java.math.BigDecimal;
import java.util.Collection;

/** A sum over operators may be shown when at least three are in it and none has more than 80 % of it. */
final class Mask {

    static final int FEWEST_OPERATORS = 3;
    static final BigDecimal LARGEST_SHARE = new BigDecimal("0.80");

    private Mask() {}

    /** @param byOperator what each operator adds to the sum */
    static boolean mayShow(Collection<BigDecimal> byOperator) {
        var parts = byOperator.stream().filter(part -> part.signum() != 0).toList();
        if (parts.isEmpty()) {
            return true;
        }
        var total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var most = parts.stream().max(BigDecimal::compareTo).orElseThrow();
        return parts.size() >= FEWEST_OPERATORS && most.compareTo(total.multiply(LARGEST_SHARE)) <= 0;
    }
}
