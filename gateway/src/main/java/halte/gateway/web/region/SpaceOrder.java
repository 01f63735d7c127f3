package halte.gateway.web.region;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The orders the comparison can be put in; what is missing comes last whichever way it is sorted. */
enum SpaceOrder {
    NAME(Comparator.comparing((Compared row) -> row.name(), String.CASE_INSENSITIVE_ORDER), true),
    DESKS(Comparator.comparing((Compared row) -> row.space().declaredDesks()), false),
    BOOKED(byShare(Compared::booked), false),
    OBSERVED(byShare(Compared::observed), false),
    CHANGE(byShare(Compared::change), false),
    PRESENCES(Comparator.comparing((Compared row) -> rank(row.presences())), false),
    WORKERS(Comparator.comparing((Compared row) -> rank(row.workers())), false);

    private final Comparator<Compared> rising;
    private final boolean risesFirst;

    SpaceOrder(Comparator<Compared> rising, boolean risesFirst) {
        this.rising = rising;
        this.risesFirst = risesFirst;
    }

    /** One space with what it is compared by. */
    record Compared(
            SpaceAnswer space,
            String name,
            @Nullable BigDecimal booked,
            @Nullable BigDecimal observed,
            @Nullable BigDecimal change,
            @Nullable Count presences,
            @Nullable Count workers) {}

    static SpaceOrder named(@Nullable String name) {
        for (SpaceOrder order : values()) {
            if (order.key().equals(name)) {
                return order;
            }
        }
        return OBSERVED;
    }

    static List<String> keys() {
        return Stream.of(values()).map(SpaceOrder::key).toList();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean risesFirst() {
        return risesFirst;
    }

    Comparator<Compared> in(boolean risingOrder) {
        Comparator<Compared> missingLast = Comparator.comparing(row -> isMissing(row));
        return missingLast.thenComparing(risingOrder ? rising : rising.reversed());
    }

    private boolean isMissing(Compared row) {
        return switch (this) {
            case NAME, DESKS -> false;
            case BOOKED -> row.booked() == null;
            case OBSERVED -> row.observed() == null;
            case CHANGE -> row.change() == null;
            case PRESENCES -> row.presences() == null;
            case WORKERS -> row.workers() == null;
        };
    }

    private static Comparator<Compared> byShare(Function<Compared, @Nullable BigDecimal> share) {
        return Comparator.comparing(row -> {
            BigDecimal value = share.apply(row);
            return value == null ? BigDecimal.ZERO : value;
        });
    }

    private static long rank(@Nullable Count count) {
        return count == null ? -1 : count.rank();
    }
}
