package halte.booking.need;

import halte.booking.occupation.TakenQuarters;

/**
 * Masks of many resources over a few days, side by side in one array: no object for each of them, and a slot is compared
 * as a whole instead of quarter by quarter.
 */
final class TakenDays {

    static final long SECONDS_A_QUARTER = 900;
    private static final int HALF = 48;
    private static final int HALVES_A_DAY = 2;

    private final long firstQuarter;
    private final int halves;
    private int[] keys = new int[256];
    private long[] masks;
    private int size;

    /** @param firstDay UTC days since 1970, as in {@link TakenQuarters#firstDay} */
    TakenDays(int firstDay, int lastDay) {
        this.firstQuarter = (long) firstDay * HALF * HALVES_A_DAY;
        this.halves = (lastDay - firstDay + 1) * HALVES_A_DAY;
        this.masks = new long[keys.length * halves];
    }

    /** One row of the masks: both halves of one day of one resource; identifiers begin at 1. */
    void add(int resource, int day, long first, long second) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = place(resource);
        if (keys[at] == 0) {
            keys[at] = resource;
            size++;
        }
        int half = at * halves + (int) ((long) day * HALF * HALVES_A_DAY - firstQuarter) / HALF;
        masks[half] = first;
        masks[half + 1] = second;
    }

    /** Whether nothing is taken in the quarters from {@code start} to before {@code end}, counted since 1970. */
    boolean isFree(int resource, long start, long end) {
        int at = place(resource);
        if (keys[at] == 0) {
            return true;
        }
        long from = Math.max(0, start - firstQuarter);
        long to = Math.min((long) halves * HALF, end - firstQuarter);
        while (from < to) {
            int half = (int) (from / HALF);
            long until = Math.min(to, (half + 1L) * HALF);
            if ((masks[at * halves + half] & bits((int) (from % HALF), (int) (until - from))) != 0) {
                return false;
            }
            from = until;
        }
        return true;
    }

    static long quarter(long epochSecond) {
        return Math.floorDiv(epochSecond, SECONDS_A_QUARTER);
    }

    /** The first quarter of a half is its highest bit, as the database writes it. */
    private static long bits(int first, int count) {
        return ((1L << count) - 1) << (HALF - first - count);
    }

    private int place(int resource) {
        int at = (resource * 0x9E3779B9 >>> 16) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != resource) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldMasks = masks;
        keys = new int[oldKeys.length * 2];
        masks = new long[keys.length * halves];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                System.arraycopy(oldMasks, i * halves, masks, at * halves, halves);
            }
        }
    }
}
