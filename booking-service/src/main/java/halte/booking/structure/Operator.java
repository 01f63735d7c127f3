package halte.booking.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A legal entity that runs spaces; what it sells and its VAT are billing's. */
@Entity
@Table(name = "operator")
class Operator {

    @Id
    @Column(name = "operator")
    private String id;

    private String name;

    private String kind;

    @Column(name = "legal_form")
    private @Nullable String legalForm;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Operator() {} // for Hibernate

    Operator(String id, String name, String kind, @Nullable String legalForm, Instant now) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.legalForm = legalForm;
        this.changedAt = now;
    }

    /** @return whether anything changed */
    boolean describe(String name, String kind, @Nullable String legalForm, Instant now) {
        boolean same = name.equals(this.name) && kind.equals(this.kind) && Objects.equals(legalForm, this.legalForm);
        this.name = name;
        this.kind = kind;
        this.legalForm = legalForm;
        this.changedAt = now;
        return !same;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String kind() {
        return kind;
    }
}
