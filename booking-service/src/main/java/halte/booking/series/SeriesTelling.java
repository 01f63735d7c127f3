package halte.booking.series;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.structure.Structure;
import halte.contracts.booking.OccurrenceOfferedV1;
import halte.contracts.booking.OccurrenceSkippedV1;
import halte.contracts.booking.SeriesEndedV1;
import halte.contracts.booking.SeriesStartedV1;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the other services what becomes of series, and leaves a note that the calendar entry has to be sent again. */
@ApplicationScoped
@Transactional(MANDATORY)
class SeriesTelling {

    private final Outbox outbox;
    private final Database database;
    private final Structure structure;

    SeriesTelling(Outbox outbox, Database database, Structure structure) {
        this.outbox = outbox;
        this.database = database;
        this.structure = structure;
    }

    public void started(Series series, List<Occurrence> dates) {
        outbox.append(new SeriesStartedV1(
                series.id(),
                series.space(),
                series.personId(),
                resourceOf(series, dates),
                series.recurrence(),
                dates.get(0).date(),
                dates.get(dates.size() - 1).date(),
                (int) dates.stream().filter(date -> date.bookingId() != null).count(),
                (int) dates.stream()
                        .filter(date -> date.is(OccurrenceState.SKIPPED))
                        .count()));
    }

    /** A series of any desk is told with the first desk it got. */
    private String resourceOf(Series series, List<Occurrence> dates) {
        if (series.resource() != null) {
            return series.resource();
        }
        return dates.stream()
                .map(Occurrence::resourceId)
                .filter(Objects::nonNull)
                .findFirst()
                .map(structure.now()::resource)
                .map(resource -> Objects.requireNonNull(resource).resource())
                .orElse(series.space());
    }

    public void skipped(Series series, List<Occurrence> dates, Instant now) {
        outbox.append(dates.stream()
                .filter(date -> date.is(OccurrenceState.SKIPPED))
                .map(date -> new OccurrenceSkippedV1(
                        series.id(), series.space(), series.personId(), date.date(), reason(date.reason()), now))
                .toList());
    }

    public void offered(Series series, Occurrence date) {
        outbox.append(new OccurrenceOfferedV1(
                series.id(),
                series.space(),
                series.personId(),
                date.date(),
                Objects.requireNonNull(date.bookingId()),
                Objects.requireNonNull(date.offeredUntil())));
    }

    public void ended(Series series, LocalDate from, Instant now) {
        outbox.append(new SeriesEndedV1(series.id(), series.space(), series.personId(), from, now));
    }

    /** The calendar entry has to be sent (again). */
    public void calendarChanged(Series series) {
        database.update("insert into series_untold (series_id) values (?)", series.id());
    }

    private static String reason(@Nullable Reason reason) {
        return reason == null ? "cancelled" : reason.shortType();
    }
}
