package halte.billing.billrun;

import halte.billing.money.Money;
import java.util.EnumMap;
import java.util.Map;

/** How many drafts of a run stand where, and what they sum to; counted by the database. */
final class RunSums {

    static final RunSums NONE = new RunSums();

    private final Map<DraftState, Long> counts = new EnumMap<>(DraftState.class);
    private Money net = Money.ZERO;
    private Money vat = Money.ZERO;
    private Money payable = Money.ZERO;

    void add(DraftState state, long drafts, Money net, Money vat, Money payable) {
        counts.merge(state, drafts, Long::sum);
        this.net = this.net.plus(net);
        this.vat = this.vat.plus(vat);
        this.payable = this.payable.plus(payable);
    }

    long count(DraftState state) {
        return counts.getOrDefault(state, 0L);
    }

    long drafts() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Money net() {
        return net;
    }

    Money vat() {
        return vat;
    }

    Money payable() {
        return payable;
    }
}
