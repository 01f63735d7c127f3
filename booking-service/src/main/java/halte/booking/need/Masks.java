package halte.booking.need;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.occupation.TakenQuarters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Reads the masks of several spaces at once. */
@ApplicationScoped
class Masks {

    private static final String OF_SPACES = "select " + TakenQuarters.COLUMNS
            + " from day_mask where space_id = any(?) and day between ? and ? and taken <> 0::bit(96)";

    private final Database database;

    Masks(Database database) {
        this.database = database;
    }

    TakenDays of(Collection<Integer> spaces, Slot range) {
        int first = TakenQuarters.firstDay(range);
        int last = TakenQuarters.lastDay(range);
        var taken = new TakenDays(first, last);
        database.list(
                OF_SPACES,
                row -> {
                    taken.add(
                            row.number("resource_id"),
                            row.number("day"),
                            row.big("first_half"),
                            row.big("second_half"));
                    return Boolean.TRUE;
                },
                Database.array("integer", spaces),
                first,
                last);
        return taken;
    }
}
