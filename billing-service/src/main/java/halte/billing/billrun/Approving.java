package halte.billing.billrun;

import halte.billing.BillingProblem;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The manager says go: what is ready is issued, but for what they set aside. */
@ApplicationScoped
class Approving {

    private final RunStore store;
    private final Event<RunWaits> waits;

    Approving(RunStore store, Event<RunWaits> waits) {
        this.store = store;
        this.waits = waits;
    }

    @Transactional
    public void approve(Caller manager, UUID billRunId, Collection<UUID> except) {
        var run = store.lock(billRunId)
                .filter(found -> manager.isManagerOf(found.seller()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        run.approve();
        var drafts = store.draftsOf(billRunId);
        var known = drafts.stream().map(Draft::id).collect(Collectors.toSet());
        if (!known.containsAll(except)) {
            throw new Refusal(BillingProblem.UNKNOWN_REFERENCE);
        }
        var aside = Set.copyOf(except);
        drafts.forEach(draft -> {
            if (aside.contains(draft.id())) {
                draft.setAside();
            } else {
                draft.approve();
            }
        });
        waits.fire(new RunWaits(billRunId));
    }
}
