package halte.billing.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A family of revenue. */
@Entity
@Table(name = "family")
public class Family {

    @Id
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> name;

    @Column(name = "revenue_account")
    private String revenueAccount;

    @Column(name = "desk_related")
    private boolean deskRelated;

    protected Family() {} // for Hibernate

    @SuppressWarnings("NullAway.Init") // described next
    Family(String code) {
        this.code = code;
    }

    void describe(Map<String, String> name, String revenueAccount, boolean deskRelated) {
        this.name = name;
        this.revenueAccount = revenueAccount;
        this.deskRelated = deskRelated;
    }

    public String code() {
        return code;
    }

    public Map<String, String> name() {
        return name;
    }

    String revenueAccount() {
        return revenueAccount;
    }

    boolean deskRelated() {
        return deskRelated;
    }
}
