package halte.booking.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import halte.booking.structure.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series as its person and the hosts of the space see it; times are those of the clock of the space.
 *
 * @param seriesId null in a preview
 * @param recurrenceText the rule in words
 * @param next the next date that is booked; only in lists
 * @param dates null in lists
 * @param changed dates that were changed; only in the answer to a change
 * @param unchanged dates that stayed as they were, and why
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SeriesView(
        @Nullable UUID seriesId,
        String space,
        String spaceName,
        String slug,
        String timeZone,
        @Nullable String resource,
        String resourceKind,
        @Nullable Map<String, String> resourceName,
        UUID personId,
        @Nullable String personName,
        @Nullable String state,
        @Nullable String part,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        String recurrence,
        String recurrenceText,
        LocalDate firstDate,
        LocalDate lastDate,
        long booked,
        long skipped,
        long planned,
        Instant createdAt,
        int sequence,
        @Nullable DateView next,
        @Nullable List<DateView> dates,
        @Nullable List<LocalDate> changed,
        @Nullable List<Unchanged> unchanged) {

    /** @param substitute in a preview: what could be had instead */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DateView(
            LocalDate date,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            String state,
            Reason.@Nullable Said reason,
            @Nullable String resource,
            @Nullable Map<String, String> resourceName,
            @Nullable Substitute substitute,
            @Nullable UUID bookingId,
            @Nullable Instant offeredUntil) {}

    record Substitute(String resource, Map<String, String> resourceName) {}

    record Unchanged(LocalDate date, Reason.Said reason) {}

    static SeriesView of(Series series, List<Occurrence> dates, Snapshot structure, String language) {
        return view(
                series,
                dates,
                structure,
                language,
                dates.stream()
                        .map(date ->
                                dateView(date, structure, language, date.state().name(), null))
                        .toList());
    }

    static SeriesView preview(
            Series series,
            List<Occurrence> dates,
            Map<LocalDate, Occurrence> substitutes,
            Snapshot structure,
            String language) {
        var shown = dates.stream()
                .map(date -> dateView(
                        date.bookingId() == null ? date : date.unbooked(),
                        structure,
                        language,
                        date.bookingId() == null ? date.state().name() : "FREE",
                        substitute(substitutes.get(date.date()), structure)))
                .toList();
        return view(series, dates, structure, language, shown).without();
    }

    private static SeriesView view(
            Series series,
            List<Occurrence> dates,
            Snapshot structure,
            String language,
            @Nullable List<DateView> shown) {
        var space = structure.space(series.spaceId());
        var resource = series.resourceId() == null ? null : structure.resource(series.resourceId());
        return new SeriesView(
                series.id(),
                series.space(),
                space.name(),
                space.slug(),
                space.hours().zone().getId(),
                series.resource(),
                series.resourceKind(),
                resource == null ? null : resource.name(),
                series.personId(),
                series.personName(),
                series.ended() ? "ENDED" : "ACTIVE",
                series.times().part() == null ? null : series.times().part().name(),
                series.times().startTime(),
                series.times().endTime(),
                series.recurrence(),
                RecurrenceInWords.of(series.recurrence(), language),
                dates.isEmpty() ? series.firstDate() : dates.get(0).date(),
                dates.isEmpty()
                        ? series.firstDate()
                        : dates.get(dates.size() - 1).date(),
                count(dates, OccurrenceState.BOOKED, OccurrenceState.REQUESTED),
                count(dates, OccurrenceState.SKIPPED, OccurrenceState.OFFERED),
                count(dates, OccurrenceState.PLANNED, OccurrenceState.PLANNED),
                series.createdAt(),
                series.sequence(),
                null,
                shown,
                null,
                null);
    }

    private static long count(List<Occurrence> dates, OccurrenceState one, OccurrenceState other) {
        return dates.stream().filter(date -> date.is(one) || date.is(other)).count();
    }

    private static DateView dateView(
            Occurrence date, Snapshot structure, String language, String state, @Nullable Substitute substitute) {
        var id = date.resourceId() == null ? date.wishedResourceId() : date.resourceId();
        var resource = id == null ? null : structure.resource(id);
        return new DateView(
                date.date(),
                date.slot() == null ? null : date.slot().startsAt(),
                date.slot() == null ? null : date.slot().endsAt(),
                state,
                date.reason() == null ? null : date.reason().in(language),
                resource == null ? null : resource.resource(),
                resource == null ? null : resource.name(),
                substitute,
                date.bookingId(),
                date.offeredUntil());
    }

    private static @Nullable Substitute substitute(@Nullable Occurrence found, Snapshot structure) {
        var resource = found == null || found.resourceId() == null ? null : structure.resource(found.resourceId());
        return resource == null ? null : new Substitute(resource.resource(), resource.name());
    }

    Optional<DateView> dateOf(LocalDate date) {
        return dates == null
                ? Optional.empty()
                : dates.stream().filter(shown -> shown.date().equals(date)).findFirst();
    }

    /** For a list: without its dates, but with the next one. */
    SeriesView inList(@Nullable DateView coming) {
        return with(seriesId, state, coming, null, null, null);
    }

    SeriesView with(List<LocalDate> changedDates, List<Unchanged> unchangedDates) {
        return with(seriesId, state, null, dates, changedDates, unchangedDates);
    }

    private SeriesView without() {
        return with(null, null, null, dates, null, null);
    }

    private SeriesView with(
            @Nullable UUID id,
            @Nullable String newState,
            @Nullable DateView coming,
            @Nullable List<DateView> shown,
            @Nullable List<LocalDate> changedDates,
            @Nullable List<Unchanged> unchangedDates) {
        return new SeriesView(
                id,
                space,
                spaceName,
                slug,
                timeZone,
                resource,
                resourceKind,
                resourceName,
                personId,
                personName,
                newState,
                part,
                startTime,
                endTime,
                recurrence,
                recurrenceText,
                firstDate,
                lastDate,
                booked,
                skipped,
                planned,
                createdAt,
                sequence,
                coming,
                shown,
                changedDates,
                unchangedDates);
    }
}
