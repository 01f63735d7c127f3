package halte.booking.allocation;

import halte.booking.database.Database;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who holds what, as far as the caller may see it. */
@ApplicationScoped
public class Allocations {

    private static final String ON_DAY = " from allocation a where a.space_id = ? and a.from_date <= ?"
            + " and (a.until_date is null or a.until_date >= ?) and not exists (select 1 from allocation_absence x"
            + " where x.allocation_id = a.id and ? between x.from_date and x.until_date)";

    private final Database database;
    private final Structure structure;

    Allocations(Database database, Structure structure) {
        this.database = database;
        this.structure = structure;
    }

    /** A desk or office that is somebody's that day, and they are not away. */
    public record Held(UUID allocationId, String resource, UUID personId, String name) {}

    public List<Held> on(Space space, LocalDate date) {
        return database.list(
                "select a.id, a.resource, a.person_id, a.person_name" + ON_DAY + " order by a.resource",
                row -> new Held(row.uuid("id"), row.text("resource"), row.uuid("person_id"), row.text("person_name")),
                space.id(),
                date,
                date,
                date);
    }

    /** What this person holds in a space that day. */
    public Optional<Resource> heldBy(UUID person, Space space, LocalDate date) {
        return database.first(
                        "select a.resource" + ON_DAY + " and a.person_id = ? order by a.from_date limit 1",
                        row -> row.text("resource"),
                        space.id(),
                        date,
                        date,
                        date,
                        person)
                .flatMap(structure.now()::findResource);
    }
}
