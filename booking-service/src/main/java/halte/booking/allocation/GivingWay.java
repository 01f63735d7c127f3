package halte.booking.allocation;

import halte.booking.blocking.PlaceNeeded;
import halte.booking.database.Database;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** A desk that is out of order is nobody's for that while; the night after it is repaired its days are taken back. */
@ApplicationScoped
class GivingWay {

    private final Database database;
    private final Settling settling;
    private final Structure structure;

    GivingWay(Database database, Settling settling, Structure structure) {
        this.database = database;
        this.settling = settling;
        this.structure = structure;
    }

    void giveWay(@Observes PlaceNeeded needed) {
        var hours = structure.now().space(needed.spaceId()).hours();
        var first = hours.dateOf(needed.slot().startsAt());
        var last = hours.dateOf(needed.slot().endsAt().minusSeconds(1));
        database.list(
                        "select " + Allocation.COLUMNS + " from allocation where space_id = ? and from_date <= ?"
                                + " and (until_date is null or until_date >= ?) and id in (select p.allocation_id"
                                + " from allocation_part p join occupation o on o.id = p.occupation_id"
                                + " where o.space_id = ? and o.live and o.resource_id = any(?)"
                                + " and o.during && tstzrange(?, ?)) order by id for update",
                        Allocation::of,
                        needed.spaceId(),
                        last,
                        first,
                        needed.spaceId(),
                        Database.array("int", needed.atoms()),
                        needed.slot().startsAt(),
                        needed.slot().endsAt())
                .forEach(allocation -> settling.settle(allocation, List.of(new Days(first, last))));
    }
}
