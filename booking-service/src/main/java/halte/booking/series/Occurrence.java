package halte.booking.series;

import halte.booking.hours.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series.
 *
 * @param times what is wanted on that day
 * @param wishedResourceId the resource wanted, or null for any of the kind
 * @param resourceId the resource it got, once it got one
 * @param slot when it is; null when nobody knows yet, for example on a day the space is closed
 * @param reason why it is skipped
 */
record Occurrence(
        UUID seriesId,
        LocalDate date,
        OccurrenceState state,
        Times times,
        @Nullable Integer wishedResourceId,
        @Nullable Integer resourceId,
        @Nullable Slot slot,
        @Nullable UUID bookingId,
        @Nullable Reason reason,
        @Nullable Instant offeredUntil) {

    static Occurrence wanted(Series series, LocalDate date) {
        return new Occurrence(
                series.id(),
                date,
                OccurrenceState.PLANNED,
                series.times(),
                series.resourceId(),
                null,
                null,
                null,
                null,
                null);
    }

    boolean is(OccurrenceState wanted) {
        return state == wanted;
    }

    /** Whether it is, or is going to be, in the calendar of its person. */
    boolean isInCalendar() {
        return state == OccurrenceState.BOOKED
                || state == OccurrenceState.REQUESTED
                || state == OccurrenceState.PLANNED
                || state == OccurrenceState.RELEASED;
    }

    boolean isToCome(Instant now) {
        return slot == null || slot.endsAt().isAfter(now);
    }

    Occurrence as(OccurrenceState next) {
        return new Occurrence(
                seriesId, date, next, times, wishedResourceId, resourceId, slot, bookingId, reason, offeredUntil);
    }

    Occurrence wishing(Times other, @Nullable Integer otherResourceId) {
        return new Occurrence(
                seriesId, date, state, other, otherResourceId, resourceId, slot, bookingId, reason, offeredUntil);
    }

    Occurrence at(@Nullable Slot known) {
        return new Occurrence(
                seriesId, date, state, times, wishedResourceId, resourceId, known, bookingId, reason, offeredUntil);
    }

    Occurrence made(OccurrenceState next, int gotResourceId, Slot got, UUID booking, @Nullable Instant until) {
        return new Occurrence(
                seriesId,
                date,
                next,
                times,
                wishedResourceId,
                gotResourceId,
                got,
                booking,
                next == OccurrenceState.OFFERED ? reason : null,
                until);
    }

    /** As a preview shows it: the booking that was tried is gone. */
    Occurrence unbooked() {
        return new Occurrence(seriesId, date, state, times, wishedResourceId, resourceId, slot, null, null, null);
    }

    Occurrence without(OccurrenceState next, Reason why) {
        return new Occurrence(seriesId, date, next, times, wishedResourceId, null, slot, null, why, null);
    }
}
