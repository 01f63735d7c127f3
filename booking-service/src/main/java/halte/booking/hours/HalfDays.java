package halte.booking.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** Which half-days a stretch of time takes; local calendar facts, whatever summer time does. */
public record HalfDays(ZoneId zone, int split) {

    /** A booking takes a half-day when it touches at least this much of it. */
    private static final long ENOUGH_SECONDS = 3600;

    /** How many half-days a booking takes, over all its local days; at least one. */
    public int count(Slot slot) {
        int count = 0;
        var last = slot.endsAt().minusNanos(1).atZone(zone).toLocalDate();
        for (var date = slot.startsAt().atZone(zone).toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            count += taken(slot, date).size();
        }
        return Math.max(1, count);
    }

    /** Half-days of one local date that a booking takes: those it touches for an hour, else the one it touches most. */
    public Set<HalfDay> booked(Slot slot, LocalDate date) {
        var taken = taken(slot, date);
        if (taken.isEmpty()) {
            long morning = shared(slot, date, HalfDay.AM);
            long afternoon = shared(slot, date, HalfDay.PM);
            if (morning + afternoon > 0) {
                taken.add(morning >= afternoon ? HalfDay.AM : HalfDay.PM);
            }
        }
        return taken;
    }

    /**
     * Half-days somebody was there: those booked and touched at all, those touched for an hour, and when neither is
     * so, the one in which they came.
     */
    public Set<HalfDay> attended(Slot booked, Instant cameAt, Instant leftAt, LocalDate date) {
        var attended = EnumSet.noneOf(HalfDay.class);
        var wanted = booked(booked, date);
        if (cameAt.isBefore(leftAt)) {
            var stay = new Slot(cameAt, leftAt);
            for (var half : HalfDay.values()) {
                long shared = shared(stay, date, half);
                if (shared >= ENOUGH_SECONDS || (shared > 0 && wanted.contains(half))) {
                    attended.add(half);
                }
            }
        }
        if (attended.isEmpty()) {
            attended.add(cameAt.isBefore(startOf(date, HalfDay.PM)) ? HalfDay.AM : HalfDay.PM);
        }
        return attended;
    }

    /** Half-days of one local date of which a booking touches at least an hour; what statistics count. */
    public EnumSet<HalfDay> taken(Slot slot, LocalDate date) {
        var taken = EnumSet.noneOf(HalfDay.class);
        for (var half : HalfDay.values()) {
            if (shared(slot, date, half) >= ENOUGH_SECONDS) {
                taken.add(half);
            }
        }
        return taken;
    }

    private long shared(Slot slot, LocalDate date, HalfDay half) {
        var end = half == HalfDay.AM ? startOf(date, HalfDay.PM) : Segment.at(date, 1440, zone);
        return slot.sharedSeconds(startOf(date, half), end);
    }

    public Instant startOf(LocalDate date, HalfDay half) {
        return Segment.at(date, half == HalfDay.AM ? 0 : split, zone);
    }
}
