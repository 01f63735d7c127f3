package halte.booking.series;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The dates of a series one after the other, in the order of time: so two series never wait for each other. */
@ApplicationScoped
@Transactional(MANDATORY)
class SeriesDates {

    private final OccurrenceBooking booking;
    private final SeriesTable table;
    private final OccurrenceTable occurrences;
    private final SeriesTelling telling;
    private final Clock clock;

    SeriesDates(
            OccurrenceBooking booking,
            SeriesTable table,
            OccurrenceTable occurrences,
            SeriesTelling telling,
            Clock clock) {
        this.booking = booking;
        this.table = table;
        this.occurrences = occurrences;
        this.telling = telling;
        this.clock = clock;
    }

    public List<Occurrence> book(Series series, List<Occurrence> wanted) {
        var tried = new ArrayList<Occurrence>(wanted.size());
        for (var date : wanted) {
            tried.add(booking.book(series, date));
        }
        return tried;
    }

    /** For what is taken, whatever of the same kind is not. */
    public List<Occurrence> substitutes(Series series, List<Occurrence> tried) {
        var found = new ArrayList<Occurrence>();
        for (var date : tried) {
            if (date.is(OccurrenceState.SKIPPED)) {
                booking.substitute(series, date).ifPresent(found::add);
            }
        }
        return found;
    }

    public void store(Series series, List<Occurrence> tried) {
        table.insert(series);
        occurrences.insert(series, tried);
        telling.started(series, tried);
        telling.skipped(series, tried, clock.instant());
        telling.calendarChanged(series);
    }
}
