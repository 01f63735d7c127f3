package halte.booking.reservation;

import halte.booking.hours.OpeningDay;
import halte.booking.hours.Slot;
import halte.booking.structure.Space;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Until when a place is kept for somebody who has not come yet. */
public final class Grace {

    private Grace() {}

    /**
     * Whoever booked part of a day is missed from when people usually come, not from when a badge opens the door; and
     * nobody is missed before they booked.
     *
     * @param partOfDay false when a stretch of time was booked, which begins when it begins
     */
    public static Instant endsAt(Space space, OpeningDay day, Slot slot, boolean partOfDay, Instant bookedAt) {
        return endsAt(space, day, slot, partOfDay, bookedAt, null);
    }

    /** @param graceMinutes what a rule says; null = the usual grace of the space */
    static Instant endsAt(
            Space space,
            OpeningDay day,
            Slot slot,
            boolean partOfDay,
            Instant bookedAt,
            @Nullable Integer graceMinutes) {
        int minutes = graceMinutes == null ? space.noShowGraceMinutes() : graceMinutes;
        var end = missedFrom(space, day, slot, partOfDay, bookedAt).plusSeconds(minutes * 60L);
        return end.isBefore(slot.endsAt()) ? end : slot.endsAt();
    }

    /** From when on a host wonders where they are. */
    public static Instant missedFrom(Space space, OpeningDay day, Slot slot, boolean partOfDay, Instant bookedAt) {
        var from = later(slot.startsAt(), bookedAt);
        return partOfDay ? later(from, usualArrival(space, day)) : from;
    }

    private static Instant usualArrival(Space space, OpeningDay day) {
        return day.firstHostedAt()
                .orElseGet(() -> day.date()
                        .atTime(space.usualArrival())
                        .atZone(space.hours().zone())
                        .toInstant());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
