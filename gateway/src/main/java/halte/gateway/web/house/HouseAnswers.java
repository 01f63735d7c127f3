package halte.gateway.web.house;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What booking-service says of hours, blockers, duty and allocations of a space. */
final class HouseAnswers {

    private HouseAnswers() {}

    record Amenity(String code, Wording name, @Nullable List<String> kinds) {}

    /** What can be learnt there, by its code. */
    record Training(String training, Wording name) {}

    record Segment(String from, String to, String state) {}

    record DatedException(
            LocalDate date,
            @Nullable LocalDate until,
            @Nullable List<Segment> segments,
            @Nullable Wording reason,
            @Nullable String audience,
            @Nullable String kind) {}

    record Holiday(LocalDate date, Wording name, boolean kept) {}

    record Person(@Nullable String id, @Nullable String name) {}

    record Shift(
            String id,
            @Nullable String space,
            LocalDate date,
            String from,
            String to,
            @Nullable Person person,
            String state,
            @Nullable Instant confirmBy,
            @Nullable String otherwise,
            @Nullable Boolean taken,
            @Nullable Boolean mine) {}

    record Volunteer(
            @Nullable String personId,
            @Nullable String name,
            @Nullable String email) {}

    record Blocker(
            String id,
            List<String> resources,
            Instant startsAt,
            @Nullable Instant endsAt,
            String cause,
            @Nullable Wording reason,
            @Nullable String audience,
            @Nullable Instant endedAt,
            @Nullable Boolean endable) {}

    record Allocation(
            String id,
            String resource,
            @Nullable String name,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable List<Absence> absences) {}

    record Absence(String id, LocalDate from, LocalDate to) {}
}
