package halte.booking.rule;

import halte.booking.hours.Slot;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a booking that was made would go against limits that rules decided. */
final class Trespass {

    private Trespass() {}

    /**
     * @param ordered somebody chose this time beforehand: notice and days ahead apply
     * @return the name of the rule, or null
     */
    static @Nullable String of(
            Terms terms, Slot slot, LocalDate date, LocalDate bookedOn, Instant bookedAt, boolean ordered) {
        if (slot.minutes() < terms.minMinutes()) {
            return by(terms, Limit.MIN_MINUTES);
        }
        var longest = terms.maxMinutes();
        if (longest != null && slot.minutes() > longest && terms.decidedBy(Limit.MAX_MINUTES) != null) {
            return by(terms, Limit.MAX_MINUTES);
        }
        if (ordered && bookedAt.plusSeconds(terms.noticeMinutes() * 60L).isAfter(slot.startsAt())) {
            return by(terms, Limit.NOTICE);
        }
        if (ordered && date.isAfter(bookedOn.plusDays(terms.daysAhead()))) {
            return by(terms, Limit.DAYS_AHEAD);
        }
        return null;
    }

    private static @Nullable String by(Terms terms, Limit limit) {
        var rule = terms.decidedBy(limit);
        return rule == null ? null : rule.name();
    }
}
