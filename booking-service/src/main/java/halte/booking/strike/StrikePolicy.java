package halte.booking.strike;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * When strikes have a consequence.
 *
 * @param strikes so many
 * @param withinDays within so many days
 * @param refusedDays refuse bookings for so many days from the last of them on
 */
record StrikePolicy(int strikes, int withinDays, int refusedDays) {

    /** How far back strikes are counted where a space has no policy. */
    static final int USUAL_DAYS = 90;

    /** The day from which bookings are taken again, or nothing when these strikes were never enough. */
    Optional<LocalDate> refusedUntil(Collection<LocalDate> struckOn) {
        return struckOn.stream()
                .filter(last -> within(struckOn, last, withinDays) >= strikes)
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(refusedDays));
    }

    /** Strikes of the days up to the last one, itself included. */
    static long within(Collection<LocalDate> struckOn, LocalDate last, int days) {
        return struckOn.stream()
                .filter(date -> !date.isAfter(last) && date.isAfter(last.minusDays(days)))
                .count();
    }
}
