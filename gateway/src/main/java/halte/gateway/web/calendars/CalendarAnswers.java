package halte.gateway.web.calendars;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What booking-service says of feeds and of calendars of others. */
final class CalendarAnswers {

    private CalendarAnswers() {}

    record Feed(
            String feedId,
            String scope,
            @Nullable String space,
            String title,
            boolean names,
            Instant createdAt,
            @Nullable Instant lastFetchedAt) {}

    record External(
            String calendarId,
            String resource,
            String name,
            String url,
            String priority,
            boolean displace,
            @Nullable Instant lastSucceededAt,
            @Nullable Instant failingSince,
            @Nullable Wording failure,
            int busy,
            @Nullable List<Conflict> conflicts) {}

    record Conflict(
            Instant startsAt,
            Instant endsAt,
            @Nullable String title,
            String kind,
            Instant oursStartsAt,
            Instant oursEndsAt,
            @Nullable String bookedBy) {}
}
