package halte.booking.occupation;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Reads the masks of days. */
@ApplicationScoped
public class DayMasks {

    private static final String TAKEN = " and taken <> 0::bit(96)";

    private final Database database;

    DayMasks(Database database) {
        this.database = database;
    }

    /** Everything taken in a space on the days the slot touches. */
    public TakenQuarters of(int spaceId, Slot slot) {
        return of(List.of(spaceId), slot);
    }

    /** Everything taken in some spaces on the days the slot touches, in one look. */
    public TakenQuarters of(Collection<Integer> spaces, Slot slot) {
        var taken = new TakenQuarters();
        database.list(
                "select " + TakenQuarters.COLUMNS + " from day_mask where space_id = any(?) and day between ? and ?"
                        + TAKEN,
                row -> {
                    taken.add(row);
                    return true;
                },
                Database.array("int4", spaces),
                TakenQuarters.firstDay(slot),
                TakenQuarters.lastDay(slot));
        return taken;
    }

    /** Everything taken anywhere on the days the slot touches. */
    public TakenQuarters everywhere(Slot slot) {
        var taken = new TakenQuarters();
        database.list(
                "select " + TakenQuarters.COLUMNS + " from day_mask"
                        + " where space_id in (select id from space) and day between ? and ?" + TAKEN,
                row -> {
                    taken.add(row);
                    return true;
                },
                TakenQuarters.firstDay(slot),
                TakenQuarters.lastDay(slot));
        return taken;
    }

    /**
     * Masks that differ from what the occupations say, in a stretch of UTC days; 0 or something is broken. One statement
     * for each space: a single one over all of them would take longer than a statement may.
     */
    public long drift(int fromDay, int toDay) {
        return database.list("select id from space order by id", row -> row.number("id")).stream()
                .mapToLong(space -> drift(space, fromDay, toDay))
                .sum();
    }

    private long drift(int spaceId, int fromDay, int toDay) {
        return database.first("select mask_drift(?, ?, ?) as rows", row -> row.big("rows"), spaceId, fromDay, toDay)
                .orElse(0L);
    }
}
