package halte.billing.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A document as lists show it; its files are read by themselves. */
@Entity
@Immutable
@Table(name = "document")
class StoredDocument {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    private String seller;

    private String number;

    private String kind;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "bill_run_id")
    private UUID billRunId;

    @Column(name = "issue_date")
    private LocalDate issueDate;

    @Column(name = "due_date")
    private LocalDate dueDate;

    private BigDecimal net;

    private BigDecimal vat;

    private BigDecimal payable;

    private String communication;

    @Column(name = "rule_set")
    private String ruleSet;

    @ColumnTransformer(read = "cast(content as text)")
    private String content;

    protected StoredDocument() {} // for Hibernate

    UUID documentId() {
        return documentId;
    }

    String seller() {
        return seller;
    }

    String number() {
        return number;
    }

    String kind() {
        return kind;
    }

    UUID accountId() {
        return accountId;
    }

    UUID billRunId() {
        return billRunId;
    }

    LocalDate issueDate() {
        return issueDate;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    BigDecimal net() {
        return net;
    }

    BigDecimal vat() {
        return vat;
    }

    BigDecimal payable() {
        return payable;
    }

    String communication() {
        return communication;
    }

    String ruleSet() {
        return ruleSet;
    }

    DocumentContent content() {
        return DocumentJson.read(content);
    }
}
