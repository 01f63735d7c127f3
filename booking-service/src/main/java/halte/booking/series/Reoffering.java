package halte.booking.series;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.hours.OfferTime;
import halte.booking.hours.Slot;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Offers what became free to the series that had to skip it: it is kept for their person for a while. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Reoffering {

    private static final int ASKED = 100;

    private final SeriesTable table;
    private final OccurrenceTable occurrences;
    private final OccurrenceBooking booking;
    private final SeriesTelling telling;
    private final SeriesMails mails;
    private final Structure structure;
    private final Clock clock;

    Reoffering(
            SeriesTable table,
            OccurrenceTable occurrences,
            OccurrenceBooking booking,
            SeriesTelling telling,
            SeriesMails mails,
            Structure structure,
            Clock clock) {
        this.table = table;
        this.occurrences = occurrences;
        this.booking = booking;
        this.telling = telling;
        this.mails = mails;
        this.structure = structure;
        this.clock = clock;
    }

    /** @return how many dates were offered */
    public int offer(int spaceId, int resourceId, Slot freed) {
        var space = structure.now().space(spaceId);
        var now = clock.instant();
        int offered = 0;
        for (var date : occurrences.skippedDuring(
                spaceId, space.hours().dateOf(freed.startsAt()), space.hours().dateOf(freed.endsAt()), ASKED)) {
            var slot = date.slot();
            if (slot != null
                    && slot.startsAt().isAfter(now)
                    && slot.sharedSeconds(freed.startsAt(), freed.endsAt()) > 0
                    && serves(date, resourceId)
                    && offer(date, slot)) {
                offered++;
            }
        }
        return offered;
    }

    private boolean serves(Occurrence date, int resourceId) {
        var wished = date.wishedResourceId() == null ? null : structure.now().resource(date.wishedResourceId());
        return wished == null || structure.now().atomsOf(wished).contains(resourceId);
    }

    private boolean offer(Occurrence date, Slot slot) {
        var series = table.lockIfFree(date.seriesId()).filter(found -> !found.ended());
        var skipped = occurrences.on(date.seriesId(), date.date()).filter(found -> found.is(OccurrenceState.SKIPPED));
        if (series.isEmpty() || skipped.isEmpty()) {
            return false;
        }
        var zone = structure.now().space(series.get().spaceId()).hours().zone();
        var until = OfferTime.until(clock.instant().truncatedTo(ChronoUnit.MILLIS), slot.startsAt(), zone);
        var tried = booking.offer(series.get(), skipped.get(), until);
        if (!tried.is(OccurrenceState.OFFERED)) {
            return false;
        }
        occurrences.update(tried);
        telling.offered(series.get(), tried);
        mails.offered(series.get(), tried, Objects.requireNonNull(tried.offeredUntil()));
        return true;
    }
}
