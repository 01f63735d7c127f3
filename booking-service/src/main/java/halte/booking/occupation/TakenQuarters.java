package halte.booking.occupation;

import halte.booking.database.Row;
import halte.booking.hours.Slot;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which quarters of an hour are taken on which resource; from the masks of the days asked for. */
public final class TakenQuarters {

    static final int QUARTERS_A_DAY = 96;
    private static final int HALF = 48;
    private static final long SECONDS_A_QUARTER = 900;

    /** The two halves of a mask as numbers, for the select list of whoever reads masks. */
    public static final String COLUMNS = "resource_id, day,"
            + " substring(taken from 1 for 48)::bigint as first_half, substring(taken from 49)::bigint as second_half";

    private final Map<Long, long[]> masks = new HashMap<>();

    /** Adds a row that has the {@link #COLUMNS}. */
    public void add(Row row) throws SQLException {
        masks.put(
                key(row.number("resource_id"), row.number("day")),
                new long[] {row.big("first_half"), row.big("second_half")});
    }

    public boolean isFree(int resourceId, Slot slot) {
        long last = Math.floorDiv(slot.endsAt().getEpochSecond() - 1, SECONDS_A_QUARTER);
        for (long quarter = quarter(slot.startsAt()); quarter <= last; quarter++) {
            if (isTaken(resourceId, quarter)) {
                return false;
            }
        }
        return true;
    }

    public boolean isTakenAt(int resourceId, Instant at) {
        return isTaken(resourceId, quarter(at));
    }

    /** First day of the masks that a slot touches, counted in UTC days since 1970. */
    public static int firstDay(Slot slot) {
        return (int) Math.floorDiv(quarter(slot.startsAt()), QUARTERS_A_DAY);
    }

    /** Last day of the masks that a slot touches. */
    public static int lastDay(Slot slot) {
        return (int)
                Math.floorDiv(Math.floorDiv(slot.endsAt().getEpochSecond() - 1, SECONDS_A_QUARTER), QUARTERS_A_DAY);
    }

    private boolean isTaken(int resourceId, long quarter) {
        var mask = mask(resourceId, (int) Math.floorDiv(quarter, QUARTERS_A_DAY));
        if (mask == null) {
            return false;
        }
        int at = (int) Math.floorMod(quarter, QUARTERS_A_DAY);
        return (mask[at / HALF] >>> (HALF - 1 - at % HALF) & 1L) == 1L;
    }

    private long @Nullable [] mask(int resourceId, int day) {
        return masks.get(key(resourceId, day));
    }

    private static long quarter(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS_A_QUARTER);
    }

    private static long key(int resourceId, int day) {
        return ((long) resourceId << 32) | (day & 0xffffffffL);
    }
}
