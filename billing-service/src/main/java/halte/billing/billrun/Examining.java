package halte.billing.billrun;

import halte.billing.documents.DocumentContent;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lets the official rules look at a draft as if it were issued now. */
@ApplicationScoped
class Examining {

    private final Drafts drafts;
    private final Issuing issuing;
    private final Scribe scribe;

    Examining(Drafts drafts, Issuing issuing, Scribe scribe) {
        this.drafts = drafts;
        this.issuing = issuing;
        this.scribe = scribe;
    }

    void examine(UUID draftId, DocumentContent content) {
        var found = found(content);
        QuarkusTransaction.requiringNew().run(() -> drafts.lock(draftId).examined(found));
    }

    private List<Check> found(DocumentContent content) {
        try {
            return scribe.examine(issuing.wouldBe(content));
        } catch (IllegalStateException fault) {
            var id = UUID.randomUUID().toString();
            Log.errorf(fault, "A draft could not be written, problem instance %s", id);
            return List.of(Check.blocking(DraftRule.RENDERING, id));
        }
    }
}
