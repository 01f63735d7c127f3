package halte.billing.charges;

import halte.billing.charges.Assessor.Assessed;
import halte.billing.charges.Assessor.Open;
import halte.billing.paging.TimeOrderedId;
import halte.identity.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks again for what had no price. Safe on every replica: rows are taken with {@code skip locked}. */
@ApplicationScoped
class Repricing {

    private static final int BATCH = 500;

    private final Assessors assessors;
    private final Charges charges;
    private final Charging charging;
    private final Clock clock;

    Repricing(Assessors assessors, Charges charges, Charging charging, Clock clock) {
        this.assessors = assessors;
        this.charges = charges;
        this.charging = charging;
        this.clock = clock;
    }

    @Scheduled(
            every = "${halte.billing.reprice-every}",
            delayed = "10s",
            identity = "reprice",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        priceWhatCanBePriced();
    }

    /** @return how many charges got their price */
    int priceWhatCanBePriced() {
        return SystemScope.call(() -> {
            int priced = 0;
            UUID last = null;
            do {
                var after = last;
                var batch = QuarkusTransaction.requiringNew().call(() -> priceBatch(after));
                priced += batch.priced();
                last = batch.last();
            } while (last != null);
            return priced;
        });
    }

    /** @param last where the next batch begins, or null when this was the last */
    private record Batch(int priced, @Nullable UUID last) {}

    private Batch priceBatch(@Nullable UUID after) {
        var parked = charges.lockUnpriced(after, BATCH);
        if (parked.isEmpty()) {
            return new Batch(0, null);
        }
        var assessor = assessors.open();
        var priced = new ArrayList<Charge>();
        var more = new ArrayList<Charge>();
        for (var charge : parked) {
            price(assessor, charge, priced, more);
        }
        charges.flush();
        priced.addAll(charges.insertNew(more));
        charging.tell(priced);
        return new Batch(
                priced.size(),
                parked.size() < BATCH ? null : parked.get(parked.size() - 1).id());
    }

    private void price(Assessor assessor, Charge charge, List<Charge> priced, List<Charge> more) {
        var supply = charge.supply();
        var assessment = assessor.assess(supply);
        if (assessment instanceof Open open) {
            charge.stillParked(open.reason(), open.about());
            return;
        }
        var lines = ((Assessed) assessment).lines();
        charge.price(lines.get(0).part(), lines.get(0).vat());
        priced.add(charge);
        for (int part = 2; part <= lines.size(); part++) {
            var line = lines.get(part - 1);
            var now = clock.instant();
            more.add(Charge.priced(TimeOrderedId.at(now), supply, part, line.part(), line.vat(), now));
        }
    }
}
