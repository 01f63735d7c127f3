package halte.booking.reservation;

import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an intent ended: a booking, or why not; never both. */
public record Reserved(@Nullable Made booking, @Nullable Refusal refusal) {

    /**
     * What was made.
     *
     * @param state CONFIRMED, HELD, or REQUESTED when the space has to approve it
     * @param until when a hold ends or a request must be decided; null when it is confirmed
     */
    public record Made(
            UUID bookingId,
            Resource resource,
            LocalDate date,
            Slot slot,
            int halfDays,
            BookingState state,
            @Nullable Instant until) {}

    static Reserved booked(Draft draft, Resource resource) {
        return new Reserved(
                new Made(
                        draft.bookingId(),
                        resource,
                        draft.date(),
                        draft.slot(),
                        draft.halfDays(),
                        draft.state(),
                        draft.keptUntil()),
                null);
    }

    static Reserved refused(Refusal refusal) {
        return new Reserved(null, refusal);
    }

    public boolean isBooked() {
        return booking != null;
    }

    /** What was made; only when {@link #isBooked()}. */
    public Made made() {
        return Objects.requireNonNull(booking, "refused");
    }

    /** @throws Refusal that says why nothing was made */
    public Made orRefuse() {
        if (refusal != null) {
            throw refusal;
        }
        return made();
    }
}
