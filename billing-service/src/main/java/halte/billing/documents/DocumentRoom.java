package halte.billing.documents;

import halte.billing.payers.PayerRegister;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may read which documents: the payer theirs, the managers of the seller its own, nobody else any. */
@ApplicationScoped
public class DocumentRoom {

    private final Documents documents;
    private final PayerRegister payers;

    DocumentRoom(Documents documents, PayerRegister payers) {
        this.documents = documents;
        this.payers = payers;
    }

    @Transactional
    List<DocumentView> own(Caller caller, @Nullable UUID before, int limit) {
        var accounts = List.of(caller.personId(), payers.accountOf(caller.personId()));
        return views(documents.ofAccounts(accounts, before, limit));
    }

    @Transactional
    List<DocumentView> ofSeller(
            Caller caller, String seller, @Nullable YearMonth month, @Nullable UUID before, int limit) {
        caller.requireManager(seller);
        return views(documents.ofSeller(seller, month, before, limit));
    }

    @Transactional
    public List<DocumentView> ofRun(UUID billRunId) {
        return views(documents.ofRun(billRunId));
    }

    /**
     * @throws Refusal NOT_FOUND also when it exists, but is not theirs
     */
    @Transactional
    DocumentDetails get(Caller caller, UUID documentId) {
        return DocumentDetails.of(readable(caller, documentId));
    }

    @Transactional
    StoredFile file(Caller caller, UUID documentId, FileKind kind) {
        var document = readable(caller, documentId);
        return new StoredFile(
                document.number() + "." + kind.extension(),
                kind.mediaType(),
                documents.file(documentId, kind).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND)));
    }

    private StoredDocument readable(Caller caller, UUID documentId) {
        return documents
                .findByIdOptional(documentId)
                .filter(document -> isReadableBy(caller, document))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private boolean isReadableBy(Caller caller, StoredDocument document) {
        return caller.isManagerOf(document.seller())
                || document.accountId().equals(caller.personId())
                || document.accountId().equals(payers.accountOf(caller.personId()));
    }

    private static List<DocumentView> views(List<StoredDocument> found) {
        return found.stream().map(DocumentView::of).toList();
    }
}
