package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.hours.HalfDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Computes the days whose facts changed. Each day is locked before it is read, so of two replicas the one that writes
 * last has read last.
 */
@ApplicationScoped
class RollUp {

    private static final int NETWORK = 0;
    private static final int NOTES_AT_ONCE = 4000;
    private static final int DAYS_AT_ONCE = 400;

    private final Database database;
    private final DayReader reader;
    private final Clock clock;

    RollUp(Database database, DayReader reader, Clock clock) {
        this.database = database;
        this.reader = reader;
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
            countWorkers(days);
        }
        return days.size();
    }

    /** Forgets every number and computes all of them again. */
    @Transactional
    public void startFromZero() {
        database.update("delete from occupancy_day");
        database.update("delete from occupancy_month");
        database.update("insert into occupancy_changed (space_id, day) select space_id, day from capacity_day"
                + " union select space_id, local_date from booking union select space_id, local_date from presence");
    }

    /** Notes that wait; the lag of the roll-up. */
    long waiting() {
        return database.first("select count(*) as notes from occupancy_changed", row -> row.big("notes"))
                .orElse(0L);
    }

    private void compute(List<SpaceDay> days) {
        lock(days, 1, 0);
        var rows = new ArrayList<@Nullable Object[]>();
        reader.read(days).forEach((day, facts) -> rows.add(row(day, facts)));
        database.updateAll(
                "insert into occupancy_day (space_id, day, am_desks, am_booked, am_came, am_missed, am_unbooked,"
                        + " pm_desks, pm_booked, pm_came, pm_missed, pm_unbooked, person_days, facts)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (space_id, day) do update set am_desks = excluded.am_desks,"
                        + " am_booked = excluded.am_booked, am_came = excluded.am_came,"
                        + " am_missed = excluded.am_missed, am_unbooked = excluded.am_unbooked,"
                        + " pm_desks = excluded.pm_desks, pm_booked = excluded.pm_booked,"
                        + " pm_came = excluded.pm_came, pm_missed = excluded.pm_missed,"
                        + " pm_unbooked = excluded.pm_unbooked, person_days = excluded.person_days,"
                        + " facts = excluded.facts",
                rows);
        rememberPeople(days);
    }

    private static @Nullable Object[] row(SpaceDay day, DayFacts facts) {
        var am = facts.half().getOrDefault(HalfDay.AM, new DayFacts.Half(0, 0, 0, 0, 0));
        var pm = facts.half().getOrDefault(HalfDay.PM, new DayFacts.Half(0, 0, 0, 0, 0));
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
            facts.facts()
        };
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
                spaces(days),
                dates(days));
    }

    /** Distinct workers, who used a desk, are not a sum of days: the touched months are counted, of the spaces and of the network. */
    private void countWorkers(List<SpaceDay> days) {
        var months = new TreeSet<SpaceDay>();
        for (var day : days) {
            months.add(new SpaceDay(day.spaceId(), day.day().withDayOfMonth(1)));
        }
        var ofSpaces = new ArrayList<>(months);
        lock(ofSpaces, -1, -1);
        database.update(
                "insert into occupancy_month (space_id, month, workers)"
                        + " select m.space_id, m.month, (select count(distinct person_id) from presence p"
                        + " join resource r on r.id = p.resource_id and r.kind = 'DESK'"
                        + " where p.space_id = m.space_id and p.local_date >= m.month"
                        + " and p.local_date < m.month + interval '1 month')"
                        + " from unnest(?::int[], ?::date[]) as m (space_id, month)"
                        + " on conflict (space_id, month) do update set workers = excluded.workers",
                spaces(ofSpaces),
                dates(ofSpaces));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var ofNetwork = ofSpaces.stream()
                .map(SpaceDay::day)
                .filter(month -> !month.isAfter(today))
                .distinct()
                .sorted()
                .map(month -> new SpaceDay(NETWORK, month))
                .toList();
        lock(ofNetwork, -1, -1);
        database.update(
                "insert into occupancy_month (space_id, month, workers)"
                        + " select 0, m.month, (select count(distinct person_id) from presence p"
                        + " join resource r on r.id = p.resource_id and r.kind = 'DESK'"
                        + " where p.local_date >= m.month and p.local_date < m.month + interval '1 month')"
                        + " from unnest(?::date[]) as m (month)"
                        + " on conflict (space_id, month) do update set workers = excluded.workers",
                dates(ofNetwork));
    }

    /** In the order given, which is the same everywhere, so that two replicas never wait for each other in a ring. */
    private void lock(List<SpaceDay> days, int sign, int offset) {
        database.list(
                "select count(pg_advisory_xact_lock(? * space_id + ?, day - date '1970-01-01')) as locked"
                        + " from (select * from unnest(?::int[], ?::date[]) as d (space_id, day)"
                        + " order by space_id, day) ordered",
                row -> true,
                sign,
                offset,
                spaces(days),
                dates(days));
    }

    private static Object spaces(List<SpaceDay> days) {
        return Database.array("int4", days.stream().map(SpaceDay::spaceId).toList());
    }

    private static Object dates(List<SpaceDay> days) {
        return Database.array("date", days.stream().map(SpaceDay::day).toList());
    }
}
