package halte.booking.series;

import halte.booking.database.Cursor;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Series as people read them. */
@ApplicationScoped
class SeriesReading {

    private final SeriesTable table;
    private final OccurrenceTable occurrences;
    private final SeriesCalendar calendar;
    private final Structure structure;
    private final Clock clock;

    SeriesReading(
            SeriesTable table, OccurrenceTable occurrences, SeriesCalendar calendar, Structure structure, Clock clock) {
        this.table = table;
        this.occurrences = occurrences;
        this.calendar = calendar;
        this.structure = structure;
        this.clock = clock;
    }

    record Listed(List<SeriesView> items, @Nullable String next) {}

    @Transactional
    public SeriesView one(UUID id, Caller caller) {
        var series = seenBy(table.find(id).orElse(null), caller);
        return SeriesView.of(series, occurrences.of(id), structure.now(), caller.language());
    }

    @Transactional
    public String file(UUID id, Caller caller) {
        var series = seenBy(table.find(id).orElse(null), caller);
        return calendar.file(series, occurrences.of(id));
    }

    @Transactional
    public Listed list(@Nullable String space, @Nullable String cursor, int limit, Caller caller) {
        var after = cursor == null ? null : Cursor.read(cursor);
        var at = after == null ? null : after.at();
        var id = after == null ? null : after.id();
        List<Series> found;
        if (space == null || space.isBlank()) {
            found = table.ofPerson(caller.personId(), at, id, limit + 1);
        } else {
            var known = structure.now().space(space);
            caller.requireHost(known.space(), known.operator());
            found = table.ofSpace(known.id(), at, id, limit + 1);
        }
        var shown = found.subList(0, Math.min(found.size(), limit));
        var last = found.size() > limit ? shown.get(shown.size() - 1) : null;
        return new Listed(
                listed(shown, caller.language()),
                last == null ? null : new Cursor(last.createdAt(), last.id()).write());
    }

    private List<SeriesView> listed(List<Series> shown, String language) {
        var dates = occurrences.of(shown.stream().map(Series::id).toList()).stream()
                .collect(Collectors.groupingBy(Occurrence::seriesId));
        var now = clock.instant();
        var views = new ArrayList<SeriesView>(shown.size());
        for (var series : shown) {
            var own = dates.getOrDefault(series.id(), List.of());
            var coming = own.stream()
                    .filter(date -> date.is(OccurrenceState.BOOKED) && date.isToCome(now))
                    .findFirst();
            var view = SeriesView.of(series, own, structure.now(), language);
            views.add(
                    view.inList(coming.flatMap(date -> view.dateOf(date.date())).orElse(null)));
        }
        return views;
    }

    /** @throws Refusal NOT_FOUND also when it is somebody else's */
    static Series seenBy(@Nullable Series series, Caller caller) {
        if (series == null
                || !(series.personId().equals(caller.personId())
                        || caller.isHostOf(series.space())
                        || caller.isManagerOf(series.operator()))) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return series;
    }
}
