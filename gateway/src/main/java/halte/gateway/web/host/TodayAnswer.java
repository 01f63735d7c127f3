package halte.gateway.web.host;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What booking-service says of one space and one day: {@code GET /api/spaces/{space}/today}. */
record TodayAnswer(
        String space,
        LocalDate date,
        Instant now,
        @Nullable String state,
        @Nullable Instant closesAt,
        List<Row> expected,
        List<Row> here,
        List<Row> gone,
        List<Row> cancelled,
        Free free,
        List<Room> rooms,
        List<OutOfUse> outOfUse,
        int requests,
        Instant updatedAt) {

    TodayAnswer {
        expected = orNone(expected);
        here = orNone(here);
        gone = orNone(gone);
        cancelled = orNone(cancelled);
        rooms = orNone(rooms);
        outOfUse = orNone(outOfUse);
    }

    /** One person and one booking of the day. */
    record Row(
            String bookingId,
            @Nullable String presenceId,
            @Nullable String personId,
            @Nullable String name,
            @Nullable String resource,
            @Nullable Wording resourceName,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt,
            @Nullable String state,
            boolean late,
            boolean firstVisit,
            boolean walkIn,
            boolean withoutPlan) {}

    /** @param kind BLOCKED or ALLOCATED */
    record OutOfUse(String resource, @Nullable Wording name, String kind, Instant until) {}

    record Free(int now, int day, int total, List<String> resources) {

        Free {
            resources = orNone(resources);
        }
    }

    record Room(
            String resource,
            @Nullable Wording name,
            Instant startsAt,
            Instant endsAt,
            @Nullable String label,
            @Nullable Integer persons) {}

    Stream<Row> everybody() {
        return Stream.of(expected, here, gone).flatMap(List::stream);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
