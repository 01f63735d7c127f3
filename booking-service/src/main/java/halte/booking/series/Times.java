package halte.booking.series;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When on its day an occurrence is: a part of the day, whatever the opening hours make of it, or a stretch by the clock
 * on the wall.
 *
 * @param part null when a stretch is meant
 * @param endTime exclusive; midnight is the end of the day
 */
record Times(
        @Nullable Part part,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime) {

    static Times of(Part part) {
        return new Times(part, null, null);
    }

    static Times of(LocalTime startTime, LocalTime endTime) {
        return new Times(null, startTime, endTime);
    }

    boolean isPart() {
        return part != null;
    }

    /**
     * The stretch on one date, as RFC 5545 has it: a start that summer time leaves out moves on by the hour that is
     * missing, one that comes twice is the first of the two (3.3.5), and every occurrence lasts exactly as long
     * (3.8.5.3), however many hours the clock on the wall shows.
     */
    Slot slotOn(LocalDate date, ZoneId zone) {
        var start = date.atTime(Objects.requireNonNull(startTime)).atZone(zone).toInstant();
        return new Slot(start, start.plus(length()));
    }

    Duration length() {
        var length = Duration.between(Objects.requireNonNull(startTime), Objects.requireNonNull(endTime));
        return length.isNegative() || length.isZero() ? length.plusDays(1) : length;
    }
}
