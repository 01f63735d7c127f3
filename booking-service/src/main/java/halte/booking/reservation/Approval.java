package halte.booking.reservation;

import halte.booking.hours.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Until when the space has to answer a request. */
final class Approval {

    private static final Duration SHORTEST = Duration.ofMinutes(15);

    private Approval() {}

    /** Before the slot begins, so that nobody travels for nothing; one that begins at once may still be answered. */
    static Instant decideUntil(Draft.Frozen terms, Slot slot, Instant now) {
        return decideUntil(Objects.requireNonNull(terms.decideMinutes()), slot, now);
    }

    static Instant decideUntil(int decideMinutes, Slot slot, Instant now) {
        var limit = slot.startsAt().isAfter(now.plus(SHORTEST)) ? slot.startsAt() : slot.endsAt();
        var until = now.plusSeconds(decideMinutes * 60L);
        return until.isBefore(limit) ? until : limit;
    }
}
