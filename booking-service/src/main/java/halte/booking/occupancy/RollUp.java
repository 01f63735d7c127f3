package halte.booking.occupancy;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Computes the days whose facts changed. Each day is locked before it is read, so of two replicas the one that writes
 * last has read last.
 */
@ApplicationScoped
class RollUp {

    private static final List<String> TABLES = List.of(
            "occupancy_day",
            "occupancy_hours",
            "occupancy_room",
            "occupancy_month",
            "occupancy_room_month",
            "worker_month",
            "worker_count",
            "worker_changed");
    private static final int NOTES_AT_ONCE = 4000;
    private static final int DAYS_AT_ONCE = 400;

    private final Database database;
    private final DayReader reader;
    private final DayRows rows;
    private final MonthRollUp months;
    private final Clock clock;

    RollUp(Database database, DayReader reader, DayRows rows, MonthRollUp months, Clock clock) {
        this.database = database;
        this.reader = reader;
        this.rows = rows;
        this.months = months;
        this.clock = clock;
    }

    /** One space on one local date. */
    record SpaceDay(int spaceId, LocalDate day) implements Comparable<SpaceDay> {

        private static final Comparator<SpaceDay> ORDER =
                Comparator.comparingInt(SpaceDay::spaceId).thenComparing(SpaceDay::day);

        @Override
        public int compareTo(SpaceDay other) {
            return ORDER.compare(this, other);
        }
    }

    /** @return how many days were computed; 0 when nothing waits */
    @Transactional
    public int step() {
        var changed = new TreeSet<>(database.list(
                "delete from occupancy_changed where id in (select id from occupancy_changed order by id limit ?"
                        + " for update skip locked) returning space_id, day",
                row -> new SpaceDay(row.number("space_id"), row.date("day")),
                NOTES_AT_ONCE));
        var days = new ArrayList<>(changed);
        for (int from = 0; from < days.size(); from += DAYS_AT_ONCE) {
            compute(days.subList(from, Math.min(days.size(), from + DAYS_AT_ONCE)));
        }
        if (!days.isEmpty()) {
            months.compute(days);
        }
        return days.size();
    }

    /** Forgets every number and computes all of them again. */
    @Transactional
    public void startFromZero() {
        database.seeEverything();
        for (var table : TABLES) {
            database.update("delete from " + table);
        }
        database.update("insert into occupancy_changed (space_id, day) select space_id, day from capacity_day"
                + " union select space_id, local_date from booking union select space_id, local_date from presence"
                // Months of all spaces are then stored side by side, and a report reads few pages.
                + " order by 2, 1");
    }

    /** Notes that wait; the lag of the roll-up. */
    long waiting() {
        return database.first("select count(*) as notes from occupancy_changed", row -> row.big("notes"))
                .orElse(0L);
    }

    private void compute(List<SpaceDay> days) {
        DayLocks.lock(database, days, 1, 0);
        rows.write(reader.read(days));
        rememberPeople(days);
    }

    /** Who was expected or came, for the host's search; here because these are the days that changed. */
    private void rememberPeople(List<SpaceDay> days) {
        database.update(
                "insert into person_seen as known (space_id, space, operator, person_id, name, first_seen_on,"
                        + " last_seen_on)"
                        + " select b.space_id, min(b.space), min(b.operator), b.person_id,"
                        + " coalesce(max(p.name), max(b.person_name), ''), min(b.local_date),"
                        + " least(max(b.local_date), ?::date)"
                        + " from booking b join unnest(?::int[], ?::date[]) as d (space_id, day)"
                        + " on b.space_id = d.space_id and b.local_date = d.day"
                        + " left join person p on p.person_id = b.person_id"
                        + " where b.state <> 'CANCELLED' group by b.space_id, b.person_id"
                        + " order by b.space_id, b.person_id"
                        + " on conflict (space_id, person_id) do update set"
                        + " name = case when excluded.name = '' then known.name else excluded.name end,"
                        + " first_seen_on = least(known.first_seen_on, excluded.first_seen_on),"
                        + " last_seen_on = greatest(known.last_seen_on, excluded.last_seen_on)",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                DayLocks.spaces(days),
                DayLocks.dates(days));
    }
}
