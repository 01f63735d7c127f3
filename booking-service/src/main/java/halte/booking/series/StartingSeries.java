package halte.booking.series;

import halte.booking.database.Database;
import halte.booking.reservation.BookingForWhom;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts a series, or shows how it would start: the very same work, undone. */
@ApplicationScoped
class StartingSeries {

    private final Structure structure;
    private final BookingForWhom people;
    private final SeriesRules rules;
    private final Database database;
    private final SeriesDates dates;
    private final Clock clock;

    StartingSeries(
            Structure structure,
            BookingForWhom people,
            SeriesRules rules,
            Database database,
            SeriesDates dates,
            Clock clock) {
        this.structure = structure;
        this.people = people;
        this.rules = rules;
        this.database = database;
        this.dates = dates;
        this.clock = clock;
    }

    /** @param substitutes by date, what could be had instead of what is taken */
    record Previewed(Series series, List<Occurrence> occurrences, Map<LocalDate, Occurrence> substitutes) {}

    record Started(Series series, List<Occurrence> occurrences) {}

    @Transactional
    public Previewed preview(SeriesRequest request, Caller caller) {
        var wanted = wanted(request, caller);
        database.update("savepoint preview");
        var tried = dates.book(wanted.series(), wanted.occurrences());
        var substitutes = new HashMap<LocalDate, Occurrence>();
        dates.substitutes(wanted.series(), tried).forEach(found -> substitutes.put(found.date(), found));
        database.update("rollback to savepoint preview");
        return new Previewed(wanted.series(), tried, substitutes);
    }

    @Transactional
    public Started start(SeriesRequest request, Caller caller) {
        var wanted = wanted(request, caller);
        var tried = dates.book(wanted.series(), wanted.occurrences());
        if (Boolean.TRUE.equals(request.substitutes())) {
            var found = new HashMap<LocalDate, Occurrence>();
            dates.substitutes(wanted.series(), tried).forEach(other -> found.put(other.date(), other));
            tried = tried.stream()
                    .map(date -> found.getOrDefault(date.date(), date))
                    .toList();
        }
        if (tried.stream().allMatch(date -> date.is(OccurrenceState.SKIPPED))) {
            throw nothing(tried, caller.language());
        }
        dates.store(wanted.series(), tried);
        return new Started(wanted.series(), tried);
    }

    private static Refusal nothing(List<Occurrence> tried, String language) {
        var reason = tried.get(0).reason();
        return new Refusal(SeriesProblem.NOTHING_BOOKED, reason == null ? null : reason.text())
                .with(
                        "dates",
                        tried.stream()
                                .filter(date -> date.reason() != null)
                                .limit(20)
                                .map(date -> Map.of("date", date.date(), "reason", reasonOf(date, language)))
                                .toList());
    }

    private static Reason.Said reasonOf(Occurrence date, String language) {
        return Objects.requireNonNull(date.reason()).in(language);
    }

    private Started wanted(SeriesRequest request, Caller caller) {
        var resource = request.resource() == null || request.resource().isBlank()
                ? null
                : structure
                        .now()
                        .findResource(request.resource())
                        .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var space = space(request, resource);
        var zone = space.hours().zone();
        var wish = request.wish(zone);
        var days = wish.dates(zone, space.hours().presenceDateOf(clock.instant()));
        var series = series(request, wish, space, resource, caller);
        var occurrences = new ArrayList<Occurrence>(days.size());
        days.forEach(date -> occurrences.add(Occurrence.wanted(series, date)));
        rules.refuseUnlessAllowed(series, space, resource, days);
        return new Started(series, occurrences);
    }

    private Space space(SeriesRequest request, @Nullable Resource resource) {
        if (request.space() == null || request.space().isBlank()) {
            return structure.now().space(resource == null ? 0 : resource.spaceId());
        }
        var space = structure.now().space(request.space());
        if (resource != null && resource.spaceId() != space.id()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return space;
    }

    private Series series(
            SeriesRequest request, SeriesWish wish, Space space, @Nullable Resource resource, Caller caller) {
        var person = ForWhom.of(request.person(), space, people, caller);
        var kind = request.kind() == null ? Resource.DESK : request.kind();
        return new Series(
                UUID.randomUUID(),
                space.id(),
                space.space(),
                space.operator(),
                resource == null ? null : resource.id(),
                resource == null ? null : resource.resource(),
                resource == null ? kind : resource.kind(),
                person.personId(),
                person.name(),
                person.email(),
                person.language(),
                person.bookedBy(),
                wish.recurring().rule(),
                wish.firstDate(),
                wish.exceptDates(),
                wish.times(),
                false,
                0,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
