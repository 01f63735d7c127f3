package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A series, or its preview: then there is no identifier yet. */
public record SeriesAnswer(
        @Nullable UUID seriesId,
        String space,
        @Nullable Wording spaceName,
        @Nullable String slug,
        @Nullable String timeZone,
        @Nullable String resource,
        @Nullable String resourceKind,
        @Nullable Wording resourceName,
        @Nullable String recurrence,
        @Nullable String recurrenceText,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        int booked,
        int skipped,
        int planned,
        @Nullable String state,
        @Nullable String part,
        @Nullable String startTime,
        @Nullable String endTime,
        @Nullable List<Occurrence> dates,
        @Nullable Occurrence next,
        @Nullable List<LocalDate> changed,
        @Nullable List<Occurrence> unchanged) {

    /** One date; {@code substitute} is another resource at the same time when its own is taken. */
    public record Occurrence(
            LocalDate date,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String state,
            @Nullable Reason reason,
            @Nullable String resource,
            @Nullable Substitute substitute,
            @Nullable UUID bookingId,
            @Nullable Instant offeredUntil) {

        public boolean is(String name) {
            return name.equals(state);
        }
    }

    public record Reason(
            @Nullable String type,
            @Nullable String title,
            @Nullable String text) {

        public String words() {
            return text != null && !text.isEmpty() ? text : title == null ? "" : title;
        }
    }

    public record Substitute(String resource, @Nullable Wording resourceName) {}

    public List<Occurrence> all() {
        return dates == null ? List.of() : dates;
    }

    public boolean isEnded() {
        return "ENDED".equals(state);
    }

    public String zone() {
        return timeZone == null ? "Europe/Brussels" : timeZone;
    }
}
