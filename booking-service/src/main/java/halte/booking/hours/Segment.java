package halte.booking.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A stretch of one local day in one state.
 *
 * @param from minutes after local midnight
 * @param to minutes after local midnight, 1440 at the end of the day
 */
public record Segment(int from, int to, OpeningState state) {

    private static final int MINUTES_OF_DAY = 1440;

    /** @param clock {@code HH:MM}; {@code 24:00} ends a day */
    public static int minutes(String clock) {
        return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3, 5));
    }

    public static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /**
     * The instant of a local time. A time that the start of summer time leaves out is the moment of the change, so that
     * later minutes never come before earlier ones; a time that exists twice is the first one.
     */
    static Instant at(LocalDate date, int minutes, ZoneId zone) {
        if (minutes >= MINUTES_OF_DAY) {
            return date.plusDays(1).atStartOfDay(zone).toInstant();
        }
        var local = date.atTime(LocalTime.of(minutes / 60, minutes % 60));
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
