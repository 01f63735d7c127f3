package halte.billing.billrun;

import halte.billing.catalogue.PriceBook;
import halte.billing.charges.ChargeSelection;
import halte.billing.documents.Archive;
import halte.billing.documents.DocumentContent;
import halte.billing.documents.DocumentNumber;
import halte.billing.documents.IssuedDocument;
import halte.billing.documents.NumberTakenException;
import halte.billing.documents.Rendition;
import halte.billing.documents.SeriesTip;
import halte.billing.paging.TimeOrderedId;
import halte.billing.sellers.SellerRegister;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Issues one draft at a time: guess the number, make everything with it, then take it and store, or start again. */
@ApplicationScoped
class Issuing {

    private static final int MOST_ATTEMPTS = 200;

    private final IssueDesk desk;
    private final SellerRegister sellers;
    private final Archive archive;
    private final Scribe scribe;
    private final Clock clock;

    Issuing(IssueDesk desk, SellerRegister sellers, Archive archive, Scribe scribe, Clock clock) {
        this.desk = desk;
        this.sellers = sellers;
        this.archive = archive;
        this.scribe = scribe;
        this.clock = clock;
    }

    /** The only transaction of issuing; nothing in it but a few statements. */
    @ApplicationScoped
    static class IssueDesk {

        private final Drafts drafts;
        private final Archive archive;
        private final ChargeSelection charges;

        IssueDesk(Drafts drafts, Archive archive, ChargeSelection charges) {
            this.drafts = drafts;
            this.archive = archive;
            this.charges = charges;
        }

        void issue(UUID draftId, SeriesTip tip, IssuedDocument document, Rendition rendition) {
            var draft = drafts.lock(draftId);
            if (draft.state() != DraftState.APPROVED) {
                return; // another replica was faster
            }
            archive.issue(tip, document, rendition, draft.billRunId());
            charges.invoice(draftId, document.documentId(), ChargeNets.of(document.content()));
            draft.issued(document.documentId());
        }

        void fail(UUID draftId, List<Check> reasons) {
            var draft = drafts.lock(draftId);
            if (draft.state() == DraftState.APPROVED) {
                draft.failed(reasons);
            }
        }
    }

    void issue(UUID draftId, DocumentContent content) {
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            if (attempt(draftId, content)) {
                return;
            }
        }
        throw new IllegalStateException(
                "No number could be taken in %d attempts (%s).".formatted(MOST_ATTEMPTS, draftId));
    }

    /** The document a draft would be if it were issued now. */
    IssuedDocument wouldBe(DocumentContent content) {
        var tip = tip(content.seller());
        return document(tip, content);
    }

    private boolean attempt(UUID draftId, DocumentContent content) {
        var tip = tip(content.seller());
        var document = document(tip, content);
        try {
            var rendition = rendition(document);
            QuarkusTransaction.requiringNew().run(() -> desk.issue(draftId, tip, document, rendition));
            return true;
        } catch (NumberTakenException taken) {
            Log.debugf("%s It is made again.", taken.getMessage());
            return false;
        } catch (Scribe.RejectedException rejected) {
            QuarkusTransaction.requiringNew().run(() -> desk.fail(draftId, rejected.reasons()));
            return true;
        }
    }

    /** A fault in writing or rendering concerns this document alone; the others of the run go on. */
    private Rendition rendition(IssuedDocument document) {
        try {
            return scribe.render(document);
        } catch (Scribe.RejectedException rejected) {
            throw rejected;
        } catch (RuntimeException fault) {
            var id = UUID.randomUUID().toString();
            Log.errorf(fault, "A document could not be composed, problem instance %s", id);
            throw new Scribe.RejectedException(List.of(Check.blocking(DraftRule.RENDERING, id)));
        }
    }

    SeriesTip tip(String seller) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var prefix = sellers.get(seller).terms().invoicePrefix();
            return archive.tip(seller, DocumentNumber.seriesOf(prefix, today().getYear()));
        });
    }

    private IssuedDocument document(SeriesTip tip, DocumentContent content) {
        return IssuedDocument.of(TimeOrderedId.at(clock.instant()), tip.next(), tip.noEarlierThan(today()), content);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PriceBook.ZONE));
    }
}
