package halte.booking.board;

import halte.booking.availability.Availability;
import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.OpeningDay;
import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.reservation.Grace;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One day of one space, in three queries. */
@ApplicationScoped
class TodayBoard {

    private static final int LATE_AFTER_SECONDS = 30 * 60;
    private static final String PEOPLE =
            "select b.id, b.person_id, b.state, b.resource, b.resource_id, b.resource_kind, b.starts_at, b.ends_at,"
                    + " b.channel, b.part, b.booked_at, coalesce(p.name, b.person_name, '') as name, pr.id as presence_id, pr.came_at,"
                    + " pr.left_at, not exists (select 1 from presence e where e.space_id = b.space_id"
                    + " and e.person_id = b.person_id and e.local_date < b.local_date) as first_visit"
                    + " from booking b left join presence pr on pr.booking_id = b.id"
                    + " left join person p on p.person_id = b.person_id"
                    + " where b.space_id = ? and b.local_date = ?"
                    + " and b.state not in ('HELD', 'REQUESTED', 'DECLINED', 'EXPIRED') order by b.starts_at, name, b.id";
    private static final String EVENTS = "select resource, starts_at, ends_at, title::text from room_use"
            + " where space_id = ? and state = 'CONFIRMED' and starts_at < ? and ends_at > ? order by starts_at";

    private static final String OUT_OF_USE =
            "select resource_id, kind, max(upper(during)) as until from occupation where space_id = ? and live"
                    + " and kind in ('BLOCKER', 'ALLOCATION') and during @> ?::timestamptz"
                    + " group by resource_id, kind order by resource_id";
    private static final String REQUESTS =
            "select count(*) as waiting from booking where space_id = ? and state = 'REQUESTED' and ends_at > ?";

    private final Database database;
    private final Structure structure;
    private final Availability availability;
    private final DayMasks masks;
    private final LapsedPlans plans;
    private final Clock clock;

    TodayBoard(
            Database database,
            Structure structure,
            Availability availability,
            DayMasks masks,
            LapsedPlans plans,
            Clock clock) {
        this.database = database;
        this.structure = structure;
        this.availability = availability;
        this.masks = masks;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * @param expectedAt from when on a host wonders where they are; late half an hour after
     * @param withoutPlan held a plan once, and holds none that day
     */
    record Line(
            UUID bookingId,
            @Nullable UUID presenceId,
            UUID personId,
            String name,
            String state,
            String resource,
            Map<String, String> resourceName,
            String resourceKind,
            @Nullable String part,
            Instant expectedAt,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt,
            boolean late,
            boolean firstVisit,
            boolean walkIn,
            boolean withoutPlan) {

        Line withoutPlan(boolean lapsed) {
            return new Line(
                    bookingId,
                    presenceId,
                    personId,
                    name,
                    state,
                    resource,
                    resourceName,
                    resourceKind,
                    part,
                    expectedAt,
                    startsAt,
                    endsAt,
                    arrivedAt,
                    leftAt,
                    late,
                    firstVisit,
                    walkIn,
                    lapsed);
        }
    }

    /** @param label who or what it is for */
    record RoomLine(
            String resource,
            Map<String, String> name,
            Instant startsAt,
            Instant endsAt,
            String label,
            @Nullable Integer persons) {}

    /**
     * @param now free at this moment
     * @param day free until the end of the day
     * @param resources codes of the desks free now
     */
    record FreeDesks(int now, int day, int total, List<String> resources) {}

    /** @param kind BLOCKED (out of order, closed) or ALLOCATED (somebody's own) */
    record OutOfUse(String resource, Map<String, String> name, String kind, Instant until) {}

    /** @param requests bookings that wait for a decision of the host */
    record Board(List<Line> lines, List<RoomLine> events, FreeDesks free, List<OutOfUse> outOfUse, int requests) {

        Board marking(Set<UUID> lapsed) {
            var marked = lines.stream()
                    .map(line -> line.withoutPlan(lapsed.contains(line.personId())))
                    .toList();
            return new Board(marked, events, free, outOfUse, requests);
        }
    }

    @Transactional
    public Board of(Space space, LocalDate date) {
        var now = clock.instant();
        var opening = availability.opening(space, date);
        var lines = database.list(PEOPLE, row -> line(row, space, opening, now), space.id(), date);
        var zone = space.hours().zone();
        var events = database.list(
                EVENTS,
                this::event,
                space.id(),
                date.plusDays(1).atStartOfDay(zone).toInstant(),
                date.atStartOfDay(zone).toInstant());
        var board = new Board(lines, events, free(space, date, now), outOfUse(space, now), requests(space, now));
        var lapsed = plans.among(lines.stream().map(Line::personId).distinct().toList(), date);
        return lapsed.isEmpty() ? board : board.marking(lapsed);
    }

    private List<OutOfUse> outOfUse(Space space, Instant now) {
        return database.list(OUT_OF_USE, this::outOfUse, space.id(), now).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<OutOfUse> outOfUse(Row row) throws SQLException {
        var resource = structure.now().resource(row.number("resource_id"));
        var kind = "ALLOCATION".equals(row.text("kind")) ? "ALLOCATED" : "BLOCKED";
        return resource == null
                ? Optional.empty()
                : Optional.of(new OutOfUse(resource.resource(), resource.name(), kind, row.instant("until")));
    }

    private int requests(Space space, Instant now) {
        return database.first(REQUESTS, row -> row.number("waiting"), space.id(), now)
                .orElse(0);
    }

    private Line line(Row row, Space space, OpeningDay opening, Instant now) throws SQLException {
        var arrived = row.instantOrNull("came_at");
        var starts = row.instant("starts_at");
        boolean waiting = "CONFIRMED".equals(row.text("state"));
        boolean partOfDay = row.textOrNull("part") != null || Resource.DESK.equals(row.text("resource_kind"));
        var slot = new Slot(starts, row.instant("ends_at"));
        var missedFrom = Grace.missedFrom(space, opening, slot, partOfDay, row.instant("booked_at"));
        return new Line(
                row.uuid("id"),
                row.uuidOrNull("presence_id"),
                row.uuid("person_id"),
                row.text("name"),
                row.text("state"),
                row.text("resource"),
                nameOf(row.text("resource")),
                row.text("resource_kind"),
                row.textOrNull("part"),
                missedFrom,
                starts,
                row.instant("ends_at"),
                arrived,
                row.instantOrNull("left_at"),
                waiting && now.isAfter(missedFrom.plusSeconds(LATE_AFTER_SECONDS)),
                row.yes("first_visit"),
                "WALK_IN".equals(row.text("channel")),
                false);
    }

    private RoomLine event(Row row) throws SQLException {
        return new RoomLine(
                row.text("resource"),
                nameOf(row.text("resource")),
                row.instant("starts_at"),
                row.instant("ends_at"),
                EventTitle.read(row.text("title")),
                null);
    }

    private Map<String, String> nameOf(String resource) {
        return structure.now().findResource(resource).map(Resource::name).orElse(Map.of());
    }

    private FreeDesks free(Space space, LocalDate date, Instant now) {
        var desks = space.desksOn(date);
        var opening = availability.opening(space, date);
        var closes = opening.closesAt().orElse(now);
        var from = opening.opensAt().filter(opens -> opens.isAfter(now)).orElse(Slot.quarterBefore(now));
        if (!from.isBefore(closes)) {
            return new FreeDesks(0, 0, desks.size(), List.of());
        }
        var rest = new Slot(from, closes);
        var taken = masks.of(space.id(), rest);
        var freeNow = desks.stream()
                .filter(desk -> !taken.isTakenAt(desk.id(), from))
                .map(Resource::resource)
                .toList();
        int day = (int)
                desks.stream().filter(desk -> taken.isFree(desk.id(), rest)).count();
        return new FreeDesks(freeNow.size(), day, desks.size(), freeNow);
    }
}
