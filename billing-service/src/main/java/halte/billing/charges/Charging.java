package halte.billing.charges;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.billing.charges.Assessor.Assessed;
import halte.billing.charges.Assessor.Open;
import halte.billing.paging.TimeOrderedId;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Makes charges of supplies, each once, and tells them. */
@ApplicationScoped
class Charging {

    private final Assessors assessors;
    private final Charges charges;
    private final Outbox outbox;
    private final Clock clock;

    Charging(Assessors assessors, Charges charges, Outbox outbox, Clock clock) {
        this.assessors = assessors;
        this.charges = charges;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return what was not charged before */
    @Transactional(MANDATORY)
    public List<Charge> charge(List<Supply> supplies) {
        var assessor = assessors.open();
        var made = new ArrayList<Charge>();
        supplies.forEach(supply -> made.addAll(assessed(assessor, supply)));
        var inserted = charges.insertNew(made);
        tell(inserted);
        return inserted;
    }

    void tell(List<Charge> recorded) {
        outbox.append(recorded.stream()
                .filter(charge -> charge.state() == ChargeState.OPEN)
                .map(Charge::recorded)
                .toList());
    }

    private List<Charge> assessed(Assessor assessor, Supply supply) {
        var now = clock.instant();
        var assessment = assessor.assess(supply);
        if (assessment instanceof Open open) {
            return List.of(Charge.parked(TimeOrderedId.at(now), supply, open.reason(), open.about(), now));
        }
        var lines = ((Assessed) assessment).lines();
        var made = new ArrayList<Charge>();
        for (int part = 1; part <= lines.size(); part++) {
            var line = lines.get(part - 1);
            made.add(Charge.priced(TimeOrderedId.at(now), supply, part, line.part(), line.vat(), now));
        }
        return made;
    }
}
