package halte.billing.billrun;

import halte.billing.catalogue.PriceBook;
import halte.billing.documents.DocumentNumber;
import halte.billing.documents.DocumentRoom;
import halte.billing.documents.DocumentView;
import halte.billing.documents.SeriesTip;
import halte.billing.sellers.SellerRegister;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a manager sees of their runs. */
@ApplicationScoped
class RunReading {

    private static final Duration GLANCE = Duration.ofMillis(250);

    private final RunStore store;
    private final BillRuns runs;
    private final DocumentRoom documents;
    private final Numbering numbering;
    private final Clock clock;

    RunReading(RunStore store, BillRuns runs, DocumentRoom documents, Numbering numbering, Clock clock) {
        this.store = store;
        this.runs = runs;
        this.documents = documents;
        this.numbering = numbering;
        this.clock = clock;
    }

    /** Names and numbers of a seller, to show. */
    @ApplicationScoped
    static class Numbering {

        private final SellerRegister sellers;
        private final Issuing issuing;

        Numbering(SellerRegister sellers, Issuing issuing) {
            this.sellers = sellers;
            this.issuing = issuing;
        }

        String nameOf(String seller) {
            return sellers.get(seller).identity().name();
        }

        SeriesTip tip(String seller) {
            return issuing.tip(seller);
        }
    }

    /**
     * @throws Refusal NOT_FOUND also when it exists, but is another operator's
     */
    RunView get(Caller manager, UUID billRunId, String language) {
        return QuarkusTransaction.joiningExisting().call(() -> view(own(manager, billRunId), language));
    }

    /** Looks again and again until nothing is under way, for as long as the caller wants to wait. */
    RunView await(Caller manager, UUID billRunId, Duration patience, String language) {
        var view = get(manager, billRunId, language);
        for (var left = patience; isUnderWay(view) && !left.isNegative(); left = left.minus(GLANCE)) {
            sleep();
            view = get(manager, billRunId, language);
        }
        return view;
    }

    List<RunView> page(Caller manager, String seller, @Nullable UUID before, int limit) {
        manager.requireManager(seller);
        return QuarkusTransaction.joiningExisting().call(() -> {
            var page = runs.page(seller, before, limit);
            var sums = store.sums(page.stream().map(BillRun::id).toList());
            return page.stream()
                    .map(run -> view(run, sums.getOrDefault(run.id(), RunSums.NONE), List.of(), List.of()))
                    .toList();
        });
    }

    private BillRun own(Caller manager, UUID billRunId) {
        return store.find(billRunId)
                .filter(run -> manager.isManagerOf(run.seller()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private RunView view(BillRun run, String language) {
        var today = LocalDate.now(clock.withZone(PriceBook.ZONE));
        // While the worker goes on, what is read later is never behind what was read before: no draft that is still
        // being
        // checked beside a count that says none is, no issued draft without its number.
        var sums = store.sums(List.of(run.id())).getOrDefault(run.id(), RunSums.NONE);
        var stored = store.draftsOf(run.id());
        var issued = documents.ofRun(run.id());
        var numbers = issued.stream().collect(Collectors.toMap(DocumentView::documentId, DocumentView::number));
        var drafts = stored.stream()
                .map(draft -> DraftView.of(draft, numbers.get(draft.documentId()), today, language))
                .toList();
        return view(run, sums, drafts, issued);
    }

    private RunView view(BillRun run, RunSums sums, List<DraftView> drafts, List<DocumentView> issued) {
        var counts = RunView.Counts.of(sums);
        return new RunView(
                run.id(),
                run.seller(),
                numbering.nameOf(run.seller()),
                run.until(),
                run.state(),
                run.createdAt(),
                run.selected(),
                run.unpriced(),
                counts,
                RunView.Totals.of(sums),
                run.state() == RunState.DRAFT ? numbers(run.seller(), counts.ready() + counts.checking()) : null,
                drafts,
                issued);
    }

    private RunView.@Nullable Numbers numbers(String seller, long ready) {
        if (ready == 0) {
            return null;
        }
        var tip = numbering.tip(seller);
        var last = new DocumentNumber(tip.series(), tip.last() + (int) ready);
        return new RunView.Numbers(tip.next().printed(), last.printed());
    }

    private static boolean isUnderWay(RunView view) {
        return view.state() == RunState.ISSUING
                || view.state() == RunState.DRAFT && view.counts().checking() > 0;
    }

    private static void sleep() {
        try {
            Thread.sleep(GLANCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
