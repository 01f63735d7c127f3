package halte.booking.occupation;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the masks of days. */
@ApplicationScoped
public class DayMasks {

    private final Database database;

    DayMasks(Database database) {
        this.database = database;
    }

    /** Everything taken in a space on the days the slot touches. */
    public TakenQuarters of(int spaceId, Slot slot) {
        var taken = new TakenQuarters();
        database.list(
                "select " + TakenQuarters.COLUMNS + " from day_mask where space_id = ? and day between ? and ?",
                row -> {
                    taken.add(row);
                    return true;
                },
                spaceId,
                TakenQuarters.firstDay(slot),
                TakenQuarters.lastDay(slot));
        return taken;
    }

    /** Everything taken anywhere on the days the slot touches. */
    public TakenQuarters everywhere(Slot slot) {
        var taken = new TakenQuarters();
        database.list(
                "select " + TakenQuarters.COLUMNS + " from day_mask"
                        + " where space_id in (select id from space) and day between ? and ?",
                row -> {
                    taken.add(row);
                    return true;
                },
                TakenQuarters.firstDay(slot),
                TakenQuarters.lastDay(slot));
        return taken;
    }

    /** Masks that differ from what the occupations say, in a stretch of UTC days; 0 or something is broken. */
    public long drift(int fromDay, int toDay) {
        return database.first("select mask_drift(?, ?) as rows", row -> row.big("rows"), fromDay, toDay)
                .orElse(0L);
    }
}
