package halte.booking.series;

import halte.booking.database.Database;
import halte.booking.people.StaffActions;
import halte.booking.reservation.BookingRegister;
import halte.booking.reservation.BookingState;
import halte.booking.reservation.Change;
import halte.booking.reservation.Changing;
import halte.booking.series.SeriesResource.SeriesChange;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes dates of a series, one by one: each is moved as any booking is moved, or stays exactly as it was and says
 * why. What was skipped is tried as it is wanted now; what is planned is planned so.
 */
@ApplicationScoped
class ChangingSeries {

    private final SeriesTable table;
    private final OccurrenceTable occurrences;
    private final OccurrenceBooking booking;
    private final BookingRegister bookings;
    private final Changing changing;
    private final SeriesTelling telling;
    private final Structure structure;
    private final StaffActions staff;
    private final Database database;
    private final EntityManager entities;
    private final Clock clock;

    ChangingSeries(
            SeriesTable table,
            OccurrenceTable occurrences,
            OccurrenceBooking booking,
            BookingRegister bookings,
            Changing changing,
            SeriesTelling telling,
            Structure structure,
            StaffActions staff,
            Database database,
            EntityManager entities,
            Clock clock) {
        this.table = table;
        this.occurrences = occurrences;
        this.booking = booking;
        this.bookings = bookings;
        this.changing = changing;
        this.telling = telling;
        this.structure = structure;
        this.staff = staff;
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    /** What became of the dates of a change. */
    record Changed(List<LocalDate> changed, List<Stayed> stayed) {

        List<SeriesView.Unchanged> unchangedIn(String language) {
            return stayed.stream()
                    .map(one ->
                            new SeriesView.Unchanged(one.date(), one.reason().in(language)))
                    .toList();
        }
    }

    record Stayed(LocalDate date, Reason reason) {}

    @Transactional
    public Changed change(UUID id, SeriesChange change, Caller caller) {
        var series = SeriesReading.seenBy(table.lock(id).orElse(null), caller);
        if (series.ended()) {
            throw new Refusal(SeriesProblem.SERIES_OVER);
        }
        var resource = resource(series, change);
        var done = new Changed(new ArrayList<>(), new ArrayList<>());
        for (var date : inRange(id, change, clock.instant())) {
            var wanted = date.wishing(
                    Objects.requireNonNullElse(change.times(), date.times()),
                    resource == null ? date.wishedResourceId() : Integer.valueOf(resource.id()));
            why(series, date, wanted)
                    .ifPresentOrElse(
                            reason -> done.stayed().add(new Stayed(date.date(), reason)),
                            () -> done.changed().add(date.date()));
        }
        if (change.to() == null) {
            wish(series, change, resource);
        }
        if (!series.personId().equals(caller.personId())) {
            staff.record(caller.personId(), series.space(), "change-series-for-other", id, null);
        }
        telling.calendarChanged(series);
        return done;
    }

    /** The same, and everything undone: what would become of each date. */
    @Transactional
    public Changed preview(UUID id, SeriesChange change, Caller caller) {
        database.update("savepoint preview");
        var done = change(id, change, caller);
        entities.flush();
        entities.clear();
        database.update("rollback to savepoint preview");
        return done;
    }

    private @Nullable Resource resource(Series series, SeriesChange change) {
        if (change.resource() == null || change.resource().isBlank()) {
            return null;
        }
        var named = structure.now().resource(structure.now().space(series.spaceId()), change.resource());
        if (!named.kind().equals(series.resourceKind())) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return named;
    }

    private List<Occurrence> inRange(UUID id, SeriesChange change, Instant now) {
        return occurrences.of(id).stream()
                .filter(date -> (change.from() == null || !date.date().isBefore(change.from()))
                        && (change.to() == null || !date.date().isAfter(change.to()))
                        && (date.slot() == null || date.slot().startsAt().isAfter(now)))
                .toList();
    }

    /** Empty when it is as wanted now. */
    private Optional<Reason> why(Series series, Occurrence date, Occurrence wanted) {
        return switch (date.state()) {
            case BOOKED -> moved(series, date, wanted);
            case SKIPPED -> tried(series, wanted);
            case PLANNED -> {
                occurrences.update(wanted.at(null));
                yield Optional.empty();
            }
            case REQUESTED, OFFERED, CANCELLED, RELEASED -> Optional.of(state());
        };
    }

    private static Reason state() {
        return Reason.of(new Refusal(SeriesProblem.OCCURRENCE_NOT_THAT_STATE));
    }

    private Optional<Reason> tried(Series series, Occurrence wanted) {
        var tried = booking.book(series, wanted);
        occurrences.update(tried);
        return tried.is(OccurrenceState.SKIPPED) ? Optional.ofNullable(tried.reason()) : Optional.empty();
    }

    /** A move lets the old slot go before it takes the new one: when that fails, everything since is undone. */
    private Optional<Reason> moved(Series series, Occurrence date, Occurrence wanted) {
        var id = Objects.requireNonNull(date.bookingId());
        if (!bookings.lock(id).is(BookingState.CONFIRMED)) {
            return Optional.of(state());
        }
        entities.flush();
        database.update("savepoint move");
        var refusal = changing.changeOwn(id, change(series, date, wanted));
        if (refusal.isPresent()) {
            entities.clear();
            database.update("rollback to savepoint move");
            return Optional.of(Reason.of(refusal.get())).filter(reason -> !reason.is("nothing-changes"));
        }
        entities.flush();
        database.update("release savepoint move");
        occurrences.wish(date.seriesId(), date.date(), wanted);
        return Optional.empty();
    }

    private Change change(Series series, Occurrence date, Occurrence wanted) {
        var resource =
                wanted.wishedResourceId() == null || wanted.wishedResourceId().equals(date.resourceId())
                        ? null
                        : structure.now().resource(wanted.wishedResourceId());
        var code = resource == null ? null : resource.resource();
        var part = wanted.times().part();
        if (wanted.times().equals(date.times())) {
            return new Change(code, null, null, null, null, null);
        }
        if (part != null) {
            return new Change(code, date.date(), part, null, null, null);
        }
        var zone = structure.now().space(series.spaceId()).hours().zone();
        var slot = wanted.times().slotOn(date.date(), zone);
        return new Change(code, null, null, slot.startsAt(), slot.endsAt(), null);
    }

    /** What the series is from now on, for dates that are booked later. */
    private void wish(Series series, SeriesChange change, @Nullable Resource resource) {
        table.wish(
                series.id(),
                Objects.requireNonNullElse(change.times(), series.times()),
                resource == null ? series.resourceId() : Integer.valueOf(resource.id()),
                resource == null ? series.resource() : resource.resource());
    }
}
