package halte.billing.spaces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.hibernate.annotations.Immutable;

/** A space as it is now. */
@Entity
@Immutable
@Table(name = "space")
public class Space {

    @Id
    private String space;

    private String name;

    private String operator;

    @Column(name = "time_zone")
    private String timeZone;

    protected Space() {} // for Hibernate

    public String code() {
        return space;
    }

    public String name() {
        return name;
    }

    public String operator() {
        return operator;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
