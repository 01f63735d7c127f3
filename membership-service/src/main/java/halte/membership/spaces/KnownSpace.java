package halte.membership.spaces;

import halte.contracts.booking.DescribedResource;
import halte.contracts.booking.SpaceDescribedV1;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A space as booking-service last described it. */
@Entity
@Table(name = "space")
public class KnownSpace {

    @Id
    private String space;

    private String slug;
    private String name;
    private String operator;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "half_day_split")
    private LocalTime halfDaySplit;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> kinds;

    @Column(name = "described_at")
    private Instant describedAt;

    protected KnownSpace() {} // for Hibernate

    static KnownSpace of(SpaceDescribedV1 fact, Instant at) {
        var known = new KnownSpace();
        known.space = fact.space();
        known.describedAt = Instant.EPOCH;
        known.describe(fact, at);
        return known;
    }

    /** A description older than the one known changes nothing. */
    void describe(SpaceDescribedV1 fact, Instant at) {
        if (at.isBefore(describedAt)) {
            return;
        }
        describedAt = at;
        slug = fact.slug();
        name = fact.name();
        operator = fact.operator();
        timeZone = fact.timeZone();
        halfDaySplit = LocalTime.parse(fact.halfDaySplit());
        kinds = fact.resources().stream()
                .collect(Collectors.toMap(DescribedResource::resource, DescribedResource::kind, (a, b) -> b));
    }

    public String space() {
        return space;
    }

    public String operator() {
        return operator;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public LocalTime halfDaySplit() {
        return halfDaySplit;
    }

    /** DESK, ROOM, … or null when the space has no such resource. */
    public @Nullable String kindOf(String resource) {
        return kinds.get(resource);
    }
}
