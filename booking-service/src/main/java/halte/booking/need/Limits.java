package halte.booking.need;

import halte.booking.hours.Slot;
import halte.booking.rule.Terms;
import halte.booking.structure.KindRule;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that hold for everybody who books one resource at one time.
 *
 * @param notice minutes between now and the start, at least
 * @param approval a host decides on each request
 * @param lengthsOfARule the shortest and longest hold for parts of a day too; those of the kind are about free hours
 */
record Limits(
        boolean byTheMonth,
        int step,
        int min,
        @Nullable Integer max,
        int bufferBefore,
        int bufferAfter,
        int daysAhead,
        int notice,
        boolean hostedOnly,
        boolean approval,
        boolean lengthsOfARule) {

    private static final int SENSIBLE_DAYS_AHEAD = 3660;

    static Limits of(KindRule rule) {
        return new Limits(
                "MONTH".equals(rule.bookedBy()),
                Math.min(60, rule.stepMinutes()),
                rule.minMinutes(),
                rule.maxMinutes(),
                0,
                rule.bufferMinutes(),
                rule.daysAhead(),
                0,
                rule.hostedOnly(),
                false,
                false);
    }

    static Limits of(Terms terms) {
        return new Limits(
                "MONTH".equals(terms.bookedBy()),
                Math.min(60, terms.stepMinutes()),
                terms.minMinutes(),
                terms.maxMinutes(),
                terms.bufferBefore(),
                terms.bufferAfter(),
                terms.daysAhead(),
                terms.noticeMinutes(),
                terms.hostedOnly(),
                terms.asksApproval(),
                terms.decidesLength());
    }

    boolean allowsLength(long minutes) {
        return minutes >= min && (max == null || minutes <= max);
    }

    boolean allowsPart(Slot whole) {
        return !lengthsOfARule || allowsLength(whole.minutes());
    }

    /** @param today the local day of presences, before which nothing can be booked */
    boolean allowsDate(LocalDate date, LocalDate today) {
        return !byTheMonth
                && !date.isBefore(today)
                && !date.isAfter(today.plusDays(Math.min(SENSIBLE_DAYS_AHEAD, daysAhead)));
    }

    boolean allowsStart(Instant start, Instant now) {
        return notice == 0 || !start.isBefore(now.plusSeconds(notice * 60L));
    }

    /** First quarter, counted since 1970, that must be free for a slot. */
    long firstQuarter(Slot slot) {
        return TakenDays.quarter(slot.startsAt().getEpochSecond() - bufferBefore * 60L);
    }

    /** The quarter before which everything must be free. */
    long lastQuarter(Slot slot) {
        return TakenDays.quarter(slot.endsAt().getEpochSecond() + bufferAfter * 60L + TakenDays.SECONDS_A_QUARTER - 1);
    }
}
