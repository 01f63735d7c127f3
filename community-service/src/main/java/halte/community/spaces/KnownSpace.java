package halte.community.spaces;

import halte.contracts.booking.SpaceDescribedV1;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "known_space")
class KnownSpace {

    @Id
    private String space;

    private String slug;
    private String name;
    private String operator;
    private String town;
    private String timeZone;
    private double latitude;
    private double longitude;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Room> rooms;

    protected KnownSpace() {} // for Hibernate

    KnownSpace(SpaceDescribedV1 fact) {
        space = fact.space();
        copy(fact);
    }

    void describe(SpaceDescribedV1 fact) {
        copy(fact);
    }

    private void copy(SpaceDescribedV1 fact) {
        slug = fact.slug();
        name = fact.name();
        operator = fact.operator();
        town = fact.town();
        timeZone = fact.timeZone();
        latitude = fact.latitude();
        longitude = fact.longitude();
        rooms = fact.resources().stream()
                .filter(resource -> !resource.kind().equals("DESK"))
                .map(resource -> new Room(resource.resource(), resource.kind(), resource.name()))
                .toList();
    }

    Place place() {
        return new Place(space, slug, name, operator, town, ZoneId.of(timeZone), latitude, longitude, rooms);
    }
}
