package halte.booking.series;

import halte.booking.reservation.Holding;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a date of a series up (again): one that is offered, was skipped or was given up. */
@ApplicationScoped
class TakingUp {

    private static final Text STATE =
            Text.of("La date du %s est %s.", "De datum %s is %s.", "Der Termin am %s ist %s.", "The date %s is %s.");
    private static final Text TAKEN = Text.of(
            "Cette date n’a pas pu être réservée.",
            "Deze datum kon niet worden geboekt.",
            "Dieser Termin konnte nicht gebucht werden.",
            "This date could not be booked.");

    private final SeriesTable table;
    private final OccurrenceTable occurrences;
    private final OccurrenceBooking booking;
    private final Holding holding;
    private final SeriesTelling telling;
    private final Structure structure;
    private final EntityManager entities;
    private final Clock clock;

    TakingUp(
            SeriesTable table,
            OccurrenceTable occurrences,
            OccurrenceBooking booking,
            Holding holding,
            SeriesTelling telling,
            Structure structure,
            EntityManager entities,
            Clock clock) {
        this.table = table;
        this.occurrences = occurrences;
        this.booking = booking;
        this.holding = holding;
        this.telling = telling;
        this.structure = structure;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * @param resource another one than the series asks for, or null
     * @throws Refusal the reason why not, as for any booking
     */
    @Transactional
    public void takeUp(UUID id, LocalDate date, @Nullable String resource, Caller caller) {
        var series = SeriesReading.seenBy(table.lock(id).orElse(null), caller);
        var occurrence = occurrences.on(id, date).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        switch (occurrence.state()) {
            case OFFERED -> {
                holding.confirm(Objects.requireNonNull(occurrence.bookingId()));
                entities.flush();
            }
            case SKIPPED, CANCELLED -> book(series, occurrence, resource);
            default ->
                throw new Refusal(SeriesProblem.OCCURRENCE_NOT_THAT_STATE, STATE.formatted(date, occurrence.state()));
        }
        telling.calendarChanged(series);
    }

    private void book(Series series, Occurrence occurrence, @Nullable String resource) {
        if (!occurrence.isToCome(clock.instant())) {
            throw new Refusal(SeriesProblem.SERIES_OVER);
        }
        var wanted = resource == null || resource.isBlank()
                ? occurrence
                : occurrence.wishing(occurrence.times(), idOf(series, resource));
        var tried = booking.book(series, wanted);
        if (tried.is(OccurrenceState.PLANNED)) {
            occurrences.update(tried);
            return;
        }
        if (tried.bookingId() == null || tried.is(OccurrenceState.SKIPPED)) {
            throw refused(tried);
        }
        occurrences.update(tried);
    }

    private int idOf(Series series, String resource) {
        var now = structure.now();
        var named = now.resource(now.space(series.spaceId()), resource);
        if (!named.kind().equals(series.resourceKind())) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return named.id();
    }

    private static Refusal refused(Occurrence tried) {
        var reason = tried.reason();
        return reason == null
                ? new Refusal(SeriesProblem.NOTHING_BOOKED, TAKEN)
                : new Refusal(SeriesProblem.NOTHING_BOOKED, reason.text() == null ? reason.title() : reason.text())
                        .with("reason", reason.type());
    }
}
