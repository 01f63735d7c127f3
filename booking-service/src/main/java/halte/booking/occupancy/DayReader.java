package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.Slot;
import halte.booking.occupancy.Day.BookingFact;
import halte.booking.occupancy.Day.Capacity;
import halte.booking.occupancy.Day.Cause;
import halte.booking.occupancy.Day.KeptFact;
import halte.booking.occupancy.Day.PresenceFact;
import halte.booking.occupancy.RollUp.SpaceDay;
import halte.booking.structure.Resource;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads everything that happened on some days, in a handful of queries, and says what it comes to. */
@ApplicationScoped
class DayReader {

    private static final String DAYS = " join unnest(?::int[], ?::date[]) as d (space_id, day)";
    private static final String STRETCHES = " join unnest(?::int[], ?::date[], ?::timestamptz[], ?::timestamptz[])"
            + " as d (space_id, day, starts_at, ends_at)";

    private final Database database;
    private final Structure structure;
    private final Clock clock;

    DayReader(Database database, Structure structure, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.clock = clock;
    }

    /** What was recorded of a day, before it is put into instants. */
    private record Recorded(boolean am, boolean pm, int desks, OpenHours hours, Rooms rooms) {}

    private static final Recorded NOTHING = new Recorded(false, false, 0, OpenHours.NONE, Rooms.NONE);

    Map<SpaceDay, DayFacts> read(List<SpaceDay> days) {
        var now = structure.now();
        var spaces = Database.array("int4", days.stream().map(SpaceDay::spaceId).toList());
        var dates = Database.array("date", days.stream().map(SpaceDay::day).toList());
        var recorded = new HashMap<SpaceDay, Recorded>();
        database.list(
                "select c.space_id, c.day, am, pm, desks, opening::text, rooms::text, hosted_rooms::text"
                        + " from capacity_day c" + DAYS + " on c.space_id = d.space_id and c.day = d.day",
                row -> recorded.put(key(row, "day"), recorded(row)),
                spaces,
                dates);
        var bookings = bookings(spaces, dates);
        var presences = presences(spaces, dates);
        var visits = visits(spaces, dates);
        var kept = kept(days, now);
        var facts = new HashMap<SpaceDay, DayFacts>();
        for (var day : days) {
            var hours = now.space(day.spaceId()).hours();
            var known = recorded.getOrDefault(day, NOTHING);
            facts.put(
                    day,
                    DayFacts.of(new Day(
                            day.day(),
                            hours.halfDays(),
                            capacity(known, day, now),
                            day.day().isBefore(hours.dateOf(clock.instant())),
                            visits.getOrDefault(day, 0),
                            known.rooms().in(now, day.spaceId()),
                            bookings.getOrDefault(day, List.of()),
                            presences.getOrDefault(day, List.of()),
                            kept.getOrDefault(day, List.of()))));
        }
        return facts;
    }

    private static Recorded recorded(Row row) throws SQLException {
        return new Recorded(
                row.yes("am"),
                row.yes("pm"),
                row.number("desks"),
                OpenHours.stored(row.textOrNull("opening")),
                Rooms.stored(row.textOrNull("rooms"), row.textOrNull("hosted_rooms")));
    }

    private static Capacity capacity(Recorded known, SpaceDay day, Snapshot now) {
        var zone = now.space(day.spaceId()).hours().zone();
        return new Capacity(
                known.am(),
                known.pm(),
                known.desks(),
                known.hours().on(day.day(), zone, false),
                known.hours().on(day.day(), zone, true));
    }

    private Map<SpaceDay, List<BookingFact>> bookings(Object spaces, Object dates) {
        var bookings = new HashMap<SpaceDay, List<BookingFact>>();
        database.list(
                "select b.id, b.space_id, b.local_date, b.resource_id, r.declared, b.channel, b.state,"
                        + " b.starts_at, b.ends_at, b.cancelled_at from booking b" + DAYS
                        + " on b.space_id = d.space_id and b.local_date = d.day"
                        + " join resource r on r.id = b.resource_id",
                row -> add(bookings, key(row, "local_date"), booking(row)),
                spaces,
                dates);
        return bookings;
    }

    private Map<SpaceDay, List<PresenceFact>> presences(Object spaces, Object dates) {
        var presences = new HashMap<SpaceDay, List<PresenceFact>>();
        database.list(
                "select p.booking_id, p.space_id, p.local_date, p.person_id, p.came_at, p.left_at from presence p"
                        + DAYS + " on p.space_id = d.space_id and p.local_date = d.day",
                row -> add(presences, key(row, "local_date"), presence(row)),
                spaces,
                dates);
        return presences;
    }

    /** People counted at the door. */
    private Map<SpaceDay, Integer> visits(Object spaces, Object dates) {
        var visits = new HashMap<SpaceDay, Integer>();
        database.list(
                "select f.space_id, f.date as day, sum(f.count)::int as visits from footfall f" + DAYS
                        + " on f.space_id = d.space_id and f.date = d.day where f.undone_at is null group by 1, 2",
                row -> visits.put(key(row, "day"), row.number("visits")),
                spaces,
                dates);
        return visits;
    }

    /** Blockers, allocations and events: kept by the hour, not by the day. */
    private Map<SpaceDay, List<KeptFact>> kept(List<SpaceDay> days, Snapshot now) {
        var kept = new HashMap<SpaceDay, List<KeptFact>>();
        var stretches = days.stream()
                .map(day -> Stretch.of(day, now.space(day.spaceId()).hours().zone()))
                .toList();
        var spaces = Database.array("int4", days.stream().map(SpaceDay::spaceId).toList());
        var dates = Database.array("date", days.stream().map(SpaceDay::day).toList());
        var starts = Database.array(
                "timestamptz", stretches.stream().map(Stretch::startsAt).toList());
        var ends = Database.array(
                "timestamptz", stretches.stream().map(Stretch::endsAt).toList());
        database.list(
                "select o.space_id, d.day, o.resource_id, o.kind, lower(o.during) as starts_at,"
                        + " upper(o.during) as ends_at from occupation o" + STRETCHES
                        + " on o.space_id = d.space_id and o.during && tstzrange(d.starts_at, d.ends_at)"
                        + " where o.live and o.kind in ('BLOCKER', 'ALLOCATION')",
                row -> add(
                        kept,
                        key(row, "day"),
                        kept(now.resource(row.number("resource_id")), row, Cause.valueOf(row.text("kind")))),
                spaces,
                dates,
                starts,
                ends);
        database.list(
                "select u.space_id, d.day, u.resource, u.starts_at, u.ends_at from room_use u" + STRETCHES
                        + " on u.space_id = d.space_id and u.starts_at < d.ends_at and u.ends_at > d.starts_at"
                        + " where u.state = 'CONFIRMED' and u.starts_at < u.ends_at",
                row -> add(
                        kept,
                        key(row, "day"),
                        kept(now.findResource(row.text("resource")).orElse(null), row, Cause.EVENT)),
                spaces,
                dates,
                starts,
                ends);
        return kept;
    }

    private record Stretch(Instant startsAt, Instant endsAt) {

        private static Stretch of(SpaceDay day, ZoneId zone) {
            return new Stretch(
                    day.day().atStartOfDay(zone).toInstant(),
                    day.day().plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    private static KeptFact kept(@Nullable Resource resource, Row row, Cause cause) throws SQLException {
        return new KeptFact(
                resource == null ? 0 : resource.id(),
                resource != null && resource.declared() && resource.isInServiceOn(row.date("day")),
                cause,
                new Slot(row.instant("starts_at"), row.instant("ends_at")));
    }

    private static BookingFact booking(Row row) throws SQLException {
        var channel = row.text("channel");
        return new BookingFact(
                row.uuid("id"),
                row.number("resource_id"),
                row.yes("declared"),
                !"WALK_IN".equals(channel) && !"ALLOCATION".equals(channel),
                row.text("state"),
                new Slot(row.instant("starts_at"), row.instant("ends_at")),
                row.instantOrNull("cancelled_at"));
    }

    private static PresenceFact presence(Row row) throws SQLException {
        return new PresenceFact(
                row.uuid("booking_id"), row.uuid("person_id"), row.instant("came_at"), row.instantOrNull("left_at"));
    }

    private static SpaceDay key(Row row, String day) throws SQLException {
        return new SpaceDay(row.number("space_id"), row.date(day));
    }

    private static <T> boolean add(Map<SpaceDay, List<T>> all, SpaceDay day, T one) {
        return all.computeIfAbsent(day, none -> new ArrayList<>()).add(one);
    }
}
