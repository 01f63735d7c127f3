package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.Slot;
import halte.booking.occupancy.DayFacts.BookingFact;
import halte.booking.occupancy.DayFacts.Capacity;
import halte.booking.occupancy.DayFacts.PresenceFact;
import halte.booking.occupancy.RollUp.SpaceDay;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads everything that happened on some days, in three queries, and says what it comes to. */
@ApplicationScoped
class DayReader {

    private static final String DAYS = " join unnest(?::int[], ?::date[]) as d (space_id, day)";

    private final Database database;
    private final Structure structure;

    DayReader(Database database, Structure structure) {
        this.database = database;
        this.structure = structure;
    }

    Map<SpaceDay, DayFacts> read(List<SpaceDay> days) {
        var capacities = new HashMap<SpaceDay, Capacity>();
        var bookings = new HashMap<SpaceDay, List<BookingFact>>();
        var presences = new HashMap<SpaceDay, List<PresenceFact>>();
        var spaces = Database.array("int4", days.stream().map(SpaceDay::spaceId).toList());
        var dates = Database.array("date", days.stream().map(SpaceDay::day).toList());
        database.list(
                "select c.space_id, c.day, am, pm, desks from capacity_day c" + DAYS
                        + " on c.space_id = d.space_id and c.day = d.day",
                row -> capacities.put(key(row, "day"), new Capacity(row.yes("am"), row.yes("pm"), row.number("desks"))),
                spaces,
                dates);
        database.list(
                "select b.id, b.space_id, b.local_date, b.resource_id, b.resource_kind, r.declared, b.channel, b.state,"
                        + " b.starts_at, b.ends_at, b.cancelled_at from booking b" + DAYS
                        + " on b.space_id = d.space_id and b.local_date = d.day"
                        + " join resource r on r.id = b.resource_id",
                row -> add(bookings, key(row, "local_date"), booking(row)),
                spaces,
                dates);
        database.list(
                "select p.booking_id, p.space_id, p.local_date, p.person_id, p.came_at, p.left_at from presence p"
                        + DAYS + " on p.space_id = d.space_id and p.local_date = d.day",
                row -> add(presences, key(row, "local_date"), presence(row)),
                spaces,
                dates);
        var facts = new HashMap<SpaceDay, DayFacts>();
        for (var day : days) {
            var space = structure.now().space(day.spaceId());
            facts.put(
                    day,
                    DayFacts.of(
                            day.day(),
                            space.hours().halfDays(),
                            capacities.getOrDefault(day, Capacity.NONE),
                            bookings.getOrDefault(day, List.of()),
                            presences.getOrDefault(day, List.of())));
        }
        return facts;
    }

    private static BookingFact booking(Row row) throws SQLException {
        return new BookingFact(
                row.uuid("id"),
                row.number("resource_id"),
                row.yes("declared"),
                "WALK_IN".equals(row.text("channel")),
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
