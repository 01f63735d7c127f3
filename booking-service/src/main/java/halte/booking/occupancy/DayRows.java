package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.hours.HalfDay;
import halte.booking.occupancy.RollUp.SpaceDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes what days come to, in place of what was known of them. */
@ApplicationScoped
class DayRows {

    private static final String DAY =
            "insert into occupancy_day (space_id, day, am_desks, am_booked, am_came, am_missed,"
                    + " am_unbooked, pm_desks, pm_booked, pm_came, pm_missed, pm_unbooked, person_days, facts, visits, over)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (space_id, day) do update set am_desks = excluded.am_desks,"
                    + " am_booked = excluded.am_booked, am_came = excluded.am_came,"
                    + " am_missed = excluded.am_missed, am_unbooked = excluded.am_unbooked,"
                    + " pm_desks = excluded.pm_desks, pm_booked = excluded.pm_booked,"
                    + " pm_came = excluded.pm_came, pm_missed = excluded.pm_missed,"
                    + " pm_unbooked = excluded.pm_unbooked, person_days = excluded.person_days,"
                    + " facts = excluded.facts, visits = excluded.visits, over = excluded.over";
    private static final String OF_DAYS =
            " using unnest(?::int[], ?::date[]) as d (space_id, day) where o.space_id = d.space_id and o.day = d.day";

    private final Database database;

    DayRows(Database database) {
        this.database = database;
    }

    void write(Map<SpaceDay, DayFacts> facts) {
        var days = new TreeMap<>(facts);
        var keys = List.copyOf(days.keySet());
        var ofDay = new ArrayList<@Nullable Object[]>();
        var ofHours = new ArrayList<@Nullable Object[]>();
        var ofRooms = new ArrayList<@Nullable Object[]>();
        days.forEach((day, known) -> {
            ofDay.add(day(day, known));
            if (!known.hours().isEmpty()) {
                ofHours.add(hours(day, known.hours()));
            }
            known.rooms()
                    .forEach((kind, room) ->
                            ofRooms.add(new Object[] {day.spaceId(), day.day(), kind, room.open(), room.booked()}));
        });
        database.updateAll(DAY, ofDay);
        forget("occupancy_hours", keys);
        forget("occupancy_room", keys);
        database.updateAll(
                "insert into occupancy_hours (space_id, day, open, booked, observed) values (?, ?, ?, ?, ?)", ofHours);
        database.updateAll(
                "insert into occupancy_room (space_id, day, kind, open_minutes, booked_minutes) values (?, ?, ?, ?, ?)",
                ofRooms);
    }

    private void forget(String table, List<SpaceDay> days) {
        database.update("delete from " + table + " o" + OF_DAYS, DayLocks.spaces(days), DayLocks.dates(days));
    }

    private static @Nullable Object[] day(SpaceDay day, DayFacts facts) {
        var am = facts.half().getOrDefault(HalfDay.AM, DeskHalfDays.NONE);
        var pm = facts.half().getOrDefault(HalfDay.PM, DeskHalfDays.NONE);
        return new Object[] {
            day.spaceId(),
            day.day(),
            am.desks(),
            am.booked(),
            am.came(),
            am.missed(),
            am.unbooked(),
            pm.desks(),
            pm.booked(),
            pm.came(),
            pm.missed(),
            pm.unbooked(),
            facts.personDays(),
            facts.facts(),
            facts.visits(),
            facts.over()
        };
    }

    private static @Nullable Object[] hours(SpaceDay day, DeskHours hours) {
        return new Object[] {
            day.spaceId(), day.day(), numbers(hours.open()), numbers(hours.booked()), numbers(hours.observed())
        };
    }

    private static Object numbers(List<Integer> numbers) {
        return Database.array("int4", numbers);
    }
}
