package halte.booking.series;

import halte.booking.people.StaffActions;
import halte.booking.reservation.BookingRegister;
import halte.booking.reservation.BookingState;
import halte.booking.reservation.Cancelling;
import halte.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives dates of a series up: one, those of a holiday, those from a day on, or all that are to come. */
@ApplicationScoped
class CancellingSeries {

    private final SeriesTable table;
    private final OccurrenceTable occurrences;
    private final BookingRegister bookings;
    private final Cancelling cancelling;
    private final SeriesTelling telling;
    private final StaffActions staff;
    private final EntityManager entities;
    private final Clock clock;

    CancellingSeries(
            SeriesTable table,
            OccurrenceTable occurrences,
            BookingRegister bookings,
            Cancelling cancelling,
            SeriesTelling telling,
            StaffActions staff,
            EntityManager entities,
            Clock clock) {
        this.table = table;
        this.occurrences = occurrences;
        this.bookings = bookings;
        this.cancelling = cancelling;
        this.telling = telling;
        this.staff = staff;
        this.entities = entities;
        this.clock = clock;
    }

    /** @param to null: the series ends, nothing comes after */
    @Transactional
    public void cancel(
            UUID id, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason, Caller caller) {
        var series = SeriesReading.seenBy(table.lock(id).orElse(null), caller);
        var now = clock.instant();
        var dates = occurrences.of(id).stream()
                .filter(date -> (from == null || !date.date().isBefore(from))
                        && (to == null || !date.date().isAfter(to))
                        && date.isToCome(now))
                .toList();
        dates.forEach(date -> cancel(date, reason));
        entities.flush();
        if (!series.personId().equals(caller.personId())) {
            staff.record(caller.personId(), series.space(), "cancel-series-for-other", id, reason);
        }
        if (to == null) {
            end(series, from, dates, now);
        }
        telling.calendarChanged(series);
    }

    private void cancel(Occurrence date, @Nullable String reason) {
        switch (date.state()) {
            case BOOKED, REQUESTED -> cancelBooking(date, reason);
            case OFFERED -> {
                // Taken from its booking first: what becomes of the hold says nothing about this date any more.
                occurrences.update(date.unbooked().as(OccurrenceState.CANCELLED));
                cancelling.cancelOwn(bookingOf(date), reason);
            }
            case SKIPPED, PLANNED -> occurrences.update(date.as(OccurrenceState.CANCELLED));
            case CANCELLED, RELEASED -> {}
        }
    }

    /** Its row follows by itself. Who is there already stays: only what waits is given up. */
    private void cancelBooking(Occurrence date, @Nullable String reason) {
        var booking = bookings.lock(bookingOf(date));
        if (booking.is(BookingState.CONFIRMED) || booking.is(BookingState.REQUESTED)) {
            cancelling.cancelOwn(booking.id(), reason);
        }
    }

    private static UUID bookingOf(Occurrence date) {
        return Objects.requireNonNull(date.bookingId());
    }

    private void end(Series series, @Nullable LocalDate from, List<Occurrence> dates, Instant now) {
        if (series.ended()) {
            return;
        }
        table.end(series.id(), now);
        var last = dates.isEmpty()
                ? LocalDate.ofInstant(now, ZoneOffset.UTC)
                : dates.get(0).date();
        telling.ended(series, from == null ? last : from, now);
    }
}
