package halte.billing.billrun;

import halte.billing.documents.DocumentContent;
import halte.billing.documents.DocumentJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A document to be: everything but number and date, and what was found when it was checked. */
@Entity
@Table(name = "draft")
class Draft {

    @Id
    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "bill_run_id")
    private UUID billRunId;

    private String seller;

    private int position;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private DraftState state;

    @ColumnTransformer(read = "cast(content as text)", write = "cast(? as jsonb)")
    private String content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Check> checks = new ArrayList<>();

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    protected Draft() {} // for Hibernate

    Draft(UUID draftId, UUID billRunId, int position, DocumentContent content, List<Check> checks) {
        this.draftId = draftId;
        this.billRunId = billRunId;
        this.position = position;
        this.seller = content.seller();
        this.accountId = content.accountId();
        this.content = DocumentJson.write(content);
        this.checks = new ArrayList<>(checks);
        state = hasBlocking() ? DraftState.BLOCKED : DraftState.CHECKING;
    }

    /** The official rules looked at it. */
    void examined(List<Check> found) {
        if (state == DraftState.CHECKING) {
            add(found);
            state = hasBlocking() ? DraftState.BLOCKED : DraftState.READY;
        }
    }

    void approve() {
        if (state == DraftState.CHECKING || state == DraftState.READY) {
            state = DraftState.APPROVED;
        }
    }

    void setAside() {
        if (state == DraftState.CHECKING || state == DraftState.READY) {
            state = DraftState.SET_ASIDE;
        }
    }

    void issued(UUID documentId) {
        state = DraftState.ISSUED;
        this.documentId = documentId;
    }

    void failed(List<Check> reasons) {
        add(reasons);
        state = DraftState.FAILED;
    }

    boolean hasBlocking() {
        return checks.stream().anyMatch(Check::isBlocking);
    }

    UUID id() {
        return draftId;
    }

    UUID billRunId() {
        return billRunId;
    }

    DraftState state() {
        return state;
    }

    DocumentContent content() {
        return DocumentJson.read(content);
    }

    List<Check> checks() {
        return List.copyOf(checks);
    }

    @Nullable
    UUID documentId() {
        return documentId;
    }

    /** A new list, because that is how Hibernate sees that a JSON column changed. */
    private void add(List<Check> found) {
        var all = new ArrayList<>(checks);
        all.addAll(found);
        checks = all;
    }
}
