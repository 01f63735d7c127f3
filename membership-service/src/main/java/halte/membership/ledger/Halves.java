package halte.membership.ledger;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The halves of a local day that something touches. */
public record Halves(int mask) {

    public static final Halves NONE = new Halves(0);
    public static final Halves AM = new Halves(1);
    public static final Halves PM = new Halves(2);
    public static final Halves DAY = new Halves(3);

    /**
     * One half-day lies where its middle lies, so that it does not matter whether a space's morning really begins
     * with the slot.
     */
    public static Halves of(int halfDays, Instant startsAt, Instant endsAt, ZoneId zone, LocalTime split) {
        if (halfDays <= 0) {
            return NONE;
        }
        if (halfDays > 1) {
            return DAY;
        }
        var middle = startsAt.plusMillis((endsAt.toEpochMilli() - startsAt.toEpochMilli()) / 2);
        return middle.atZone(zone).toLocalTime().isBefore(split) ? AM : PM;
    }

    public int count() {
        return Integer.bitCount(mask);
    }

    Halves and(Halves other) {
        return new Halves(mask & other.mask);
    }

    Halves or(Halves other) {
        return new Halves(mask | other.mask);
    }

    Halves without(Halves other) {
        return new Halves(mask & ~other.mask);
    }
}
