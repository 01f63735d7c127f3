package halte.booking.hours;

import java.time.Duration;
import java.time.Instant;

/** A half-open stretch of time: the end belongs to whoever comes next. */
public record Slot(Instant startsAt, Instant endsAt) {

    private static final long QUARTER = 900;

    public Slot {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("A slot starts before it ends (%s, %s).".formatted(startsAt, endsAt));
        }
    }

    public long minutes() {
        return Duration.between(startsAt, endsAt).toMinutes();
    }

    public Slot longerBy(int minutes) {
        return minutes == 0 ? this : new Slot(startsAt, endsAt.plusSeconds(minutes * 60L));
    }

    public Slot earlierBy(int minutes) {
        return minutes == 0 ? this : new Slot(startsAt.minusSeconds(minutes * 60L), endsAt);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(startsAt) && at.isBefore(endsAt);
    }

    /** Seconds shared with another stretch, 0 when they do not meet. */
    public long sharedSeconds(Instant from, Instant to) {
        long start = Math.max(from.getEpochSecond(), startsAt.getEpochSecond());
        long end = Math.min(to.getEpochSecond(), endsAt.getEpochSecond());
        return Math.max(0, end - start);
    }

    /** Starts on a quarter of an hour and ends on one. */
    public boolean isOnQuarters() {
        return isQuarter(startsAt) && isQuarter(endsAt);
    }

    public static Instant quarterBefore(Instant at) {
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), QUARTER) * QUARTER);
    }

    public static Instant quarterAfter(Instant at) {
        var before = quarterBefore(at);
        return before.equals(at) ? at : before.plusSeconds(QUARTER);
    }

    private static boolean isQuarter(Instant at) {
        return at.getNano() == 0 && at.getEpochSecond() % QUARTER == 0;
    }
}
