package halte.booking.rule;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Counts what a person or their team has booked, inside the transaction that books more. */
@ApplicationScoped
public class QuotaBook {

    /** @throws Refusal naming the quota, how much is used and when it frees up */
    @Transactional(MANDATORY)
    public void refuseBeyond(Asked asked) {}
}
