package halte.booking.series;

import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Books the dates that were too far away when their series was made, as they come near. */
@ApplicationScoped
class PlannedDates {

    private static final int LOOK_AHEAD_DAYS = 400;

    private static final int KEPT_DAYS = 30;

    private final SeriesTable table;
    private final OccurrenceTable occurrences;
    private final OccurrenceBooking booking;
    private final SeriesTelling telling;
    private final Structure structure;
    private final Clock clock;

    PlannedDates(
            SeriesTable table,
            OccurrenceTable occurrences,
            OccurrenceBooking booking,
            SeriesTelling telling,
            Structure structure,
            Clock clock) {
        this.table = table;
        this.occurrences = occurrences;
        this.booking = booking;
        this.telling = telling;
        this.structure = structure;
        this.clock = clock;
    }

    @Transactional
    public List<UUID> waiting() {
        return occurrences.withPlanned(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(LOOK_AHEAD_DAYS));
    }

    /** Addresses are kept only as long as somebody may have to be written to. */
    @Transactional
    public int forgetAddresses() {
        return table.forgetAddresses(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(KEPT_DAYS));
    }

    /**
     * One series; what another replica works on is left to it.
     *
     * @return how many dates are booked now
     */
    @Transactional
    public int book(UUID seriesId) {
        var series = table.lockIfFree(seriesId).orElse(null);
        if (series == null || structure.now().find(series.space()).isEmpty()) {
            return 0;
        }
        var skipped = new ArrayList<Occurrence>();
        int booked = 0;
        for (var date : occurrences.of(seriesId)) {
            if (!date.is(OccurrenceState.PLANNED)) {
                continue;
            }
            var tried = booking.book(series, date);
            if (tried.is(OccurrenceState.PLANNED)) {
                break;
            }
            occurrences.update(tried);
            if (tried.is(OccurrenceState.SKIPPED)) {
                skipped.add(tried);
            } else {
                booked++;
            }
        }
        if (!skipped.isEmpty()) {
            telling.skipped(series, skipped, clock.instant());
            telling.calendarChanged(series);
        }
        return booked;
    }
}
