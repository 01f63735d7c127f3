package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.occupancy.RollUp.SpaceDay;
import java.util.List;

/** One replica at a time per day, in one order everywhere, so that two of them never wait for each other in a ring. */
final class DayLocks {

    private DayLocks() {}

    /** @param sign 1 for days, -1 for months; with the offset it keeps the two apart */
    static void lock(Database database, List<SpaceDay> days, int sign, int offset) {
        database.list(
                "select count(pg_advisory_xact_lock(? * space_id + ?, day - date '1970-01-01')) as locked"
                        + " from (select * from unnest(?::int[], ?::date[]) as d (space_id, day)"
                        + " order by space_id, day) ordered",
                row -> true,
                sign,
                offset,
                spaces(days),
                dates(days));
    }

    static Object spaces(List<SpaceDay> days) {
        return Database.array("int4", days.stream().map(SpaceDay::spaceId).toList());
    }

    static Object dates(List<SpaceDay> days) {
        return Database.array("date", days.stream().map(SpaceDay::day).toList());
    }
}
