package halte.billing.billrun;

import halte.billing.BillingProblem;
import halte.billing.charges.Charge;
import halte.billing.charges.ChargeSelection;
import halte.billing.paging.TimeOrderedId;
import halte.billing.payers.Payer;
import halte.billing.payers.PayerRegister;
import halte.billing.sellers.SellerRegister;
import halte.billing.vat.VatRulebooks;
import halte.identity.Caller;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** Freezes a selection and makes drafts of it. */
@ApplicationScoped
class Drafting {

    private final Registers registers;
    private final RunStore store;
    private final ChargeSelection selection;
    private final Event<RunWaits> waits;
    private final Clock clock;

    Drafting(Registers registers, RunStore store, ChargeSelection selection, Event<RunWaits> waits, Clock clock) {
        this.registers = registers;
        this.store = store;
        this.selection = selection;
        this.waits = waits;
        this.clock = clock;
    }

    /** Where a draft looks things up. */
    @ApplicationScoped
    static class Registers {

        private final SellerRegister sellers;
        private final PayerRegister payers;
        private final VatRulebooks rulebooks;

        Registers(SellerRegister sellers, PayerRegister payers, VatRulebooks rulebooks) {
            this.sellers = sellers;
            this.payers = payers;
            this.rulebooks = rulebooks;
        }

        Composer composerOf(String seller) {
            return new Composer(sellers.get(seller), rulebooks.open());
        }

        Map<UUID, Payer> payers(List<Charge> charges) {
            return payers.find(charges.stream().map(Charge::accountId).collect(Collectors.toSet()));
        }
    }

    @Transactional
    public UUID draw(Caller manager, String seller, LocalDate until) {
        manager.requireManager(seller);
        var composer = registers.composerOf(seller);
        discardOpen(seller);
        var charges = selection.lockDue(seller, until);
        if (charges.isEmpty()) {
            throw new Refusal(BillingProblem.NOTHING_TO_INVOICE);
        }
        var unpriced = selection.unpriced(seller, until);
        var run = open(
                seller,
                until,
                charges.size(),
                unpriced.values().stream().mapToInt(i -> i).sum());
        var payers = registers.payers(charges);
        var drafts = new ArrayList<Draft>();
        var taken = new LinkedHashMap<UUID, List<Charge>>();
        for (var account : byAccount(charges).entrySet()) {
            var payer = payers.get(account.getKey());
            int waiting = unpriced.getOrDefault(account.getKey(), 0);
            for (var composed : composer.compose(account.getKey(), payer, account.getValue())) {
                var checks = OwnChecks.of(composed.content(), payer, composed.charges(), waiting);
                var draft = new Draft(
                        TimeOrderedId.at(clock.instant()), run.id(), drafts.size() + 1, composed.content(), checks);
                drafts.add(draft);
                taken.put(draft.id(), composed.charges());
            }
        }
        store.add(drafts);
        selection.assign(taken);
        waits.fire(new RunWaits(run.id()));
        return run.id();
    }

    private void discardOpen(String seller) {
        store.lockOpen(seller).ifPresent(open -> {
            open.discard();
            selection.release(open.id());
            store.flush();
        });
    }

    private BillRun open(String seller, LocalDate until, int selected, int unpriced) {
        var now = clock.instant();
        var run = new BillRun(TimeOrderedId.at(now), seller, until, now, selected, unpriced);
        try {
            store.add(run);
        } catch (ConstraintViolationException e) {
            throw "bill_run_one_open".equals(e.getConstraintName())
                    ? new Refusal(BillingProblem.BILL_RUN_IN_PROGRESS)
                    : e;
        }
        return run;
    }

    private static Map<UUID, List<Charge>> byAccount(List<Charge> charges) {
        return charges.stream()
                .collect(Collectors.groupingBy(Charge::accountId, LinkedHashMap::new, Collectors.toList()));
    }
}
