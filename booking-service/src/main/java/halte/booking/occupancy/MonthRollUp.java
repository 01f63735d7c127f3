package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.occupancy.RollUp.SpaceDay;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Sums days into months of spaces, until today and no further, and notes who worked in them. */
@ApplicationScoped
class MonthRollUp {

    private static final String MONTHS = " from unnest(?::int[], ?::date[], ?::date[]) as m (space_id, month, until)";
    private static final String DAYS = " on o.space_id = m.space_id and o.day >= m.month and o.day <= m.until";
    private static final String SUMS =
            "insert into occupancy_month as known (month, space_id, open_half_days, desk_half_days,"
                    + " booked, came, missed, unbooked, person_days, visits, facts, open_days, told_days, declared_desks)"
                    + " select m.month, m.space_id, sum((am_desks > 0)::int + (pm_desks > 0)::int),"
                    + " sum(am_desks + pm_desks), sum(am_booked + pm_booked), sum(am_came + pm_came),"
                    + " sum(am_missed + pm_missed), sum(am_unbooked + pm_unbooked), sum(person_days), sum(visits),"
                    + " sum(facts), count(*) filter (where am_desks + pm_desks > 0),"
                    + " count(*) filter (where am_desks + pm_desks > 0 and facts > 0),"
                    + " coalesce((array_agg(c.desks order by o.day desc) filter (where c.desks is not null))[1], 0)"
                    + MONTHS + " join occupancy_day o" + DAYS
                    + " left join capacity_day c on c.space_id = o.space_id and c.day = o.day"
                    + " group by m.month, m.space_id order by m.month, m.space_id"
                    + " on conflict (month, space_id) do update set open_half_days = excluded.open_half_days,"
                    + " desk_half_days = excluded.desk_half_days, booked = excluded.booked, came = excluded.came,"
                    + " missed = excluded.missed, unbooked = excluded.unbooked, person_days = excluded.person_days,"
                    + " visits = excluded.visits, facts = excluded.facts, open_days = excluded.open_days,"
                    + " told_days = excluded.told_days, declared_desks = excluded.declared_desks"
                    // What is booked for coming days changes no month, so nothing is written for it.
                    + " where (known.open_half_days, known.desk_half_days, known.booked, known.came, known.missed,"
                    + " known.unbooked, known.person_days, known.visits, known.facts, known.open_days, known.told_days,"
                    + " known.declared_desks) is distinct from (excluded.open_half_days, excluded.desk_half_days,"
                    + " excluded.booked, excluded.came, excluded.missed, excluded.unbooked, excluded.person_days,"
                    + " excluded.visits, excluded.facts, excluded.open_days, excluded.told_days, excluded.declared_desks)"
                    + " returning new.space_id, new.month, old.month is null as first";
    private static final String ROOMS =
            "insert into occupancy_room_month (month, space_id, kind, open_minutes, booked_minutes, told)"
                    + " select m.month, m.space_id, o.kind, sum(o.open_minutes), sum(o.booked_minutes), bool_or(s.facts > 0)"
                    + MONTHS + " join occupancy_room o" + DAYS
                    + " join occupancy_month s on s.month = m.month and s.space_id = m.space_id"
                    + " group by m.month, m.space_id, o.kind order by m.month, m.space_id, o.kind"
                    + " on conflict (month, space_id, kind) do update set open_minutes = excluded.open_minutes,"
                    + " booked_minutes = excluded.booked_minutes, told = excluded.told";
    private static final String NO_ROOMS = "delete from occupancy_room_month o using"
            + " unnest(?::int[], ?::date[]) as m (space_id, month)"
            + " where o.month = m.month and o.space_id = m.space_id and not exists (select 1 from occupancy_room r"
            + " where r.space_id = o.space_id and r.kind = o.kind and r.day >= m.month"
            + " and r.day < m.month + interval '1 month')";
    private static final String NO_WORKERS = "delete from worker_month o using"
            + " unnest(?::int[], ?::date[]) as m (space_id, month)"
            + " where o.month = m.month and o.space_id = m.space_id and not exists (select 1 from presence p"
            + " join resource r on r.id = p.resource_id and r.kind = 'DESK' where p.space_id = o.space_id"
            + " and p.person_id = o.person_id and p.local_date >= m.month"
            + " and p.local_date < m.month + interval '1 month') returning o.space_id, o.month";
    private static final String WORKERS = "insert into worker_month (month, space_id, person_id)"
            + " select distinct m.month, m.space_id, p.person_id" + MONTHS
            + " join presence p on p.space_id = m.space_id and p.local_date >= m.month and p.local_date <= m.until"
            + " join resource r on r.id = p.resource_id and r.kind = 'DESK' order by 1, 2, 3"
            + " on conflict do nothing returning space_id, month";

    private final Database database;
    private final WorkerCounts workers;
    private final Structure structure;
    private final Clock clock;

    MonthRollUp(Database database, WorkerCounts workers, Structure structure, Clock clock) {
        this.database = database;
        this.workers = workers;
        this.structure = structure;
        this.clock = clock;
    }

    void compute(List<SpaceDay> days) {
        var now = structure.now();
        var touched = new TreeSet<>(Comparator.comparing(SpaceDay::day).thenComparing(SpaceDay::spaceId));
        for (var day : days) {
            var today = now.space(day.spaceId()).hours().dateOf(clock.instant());
            var month = day.day().withDayOfMonth(1);
            if (!month.isAfter(today)) {
                touched.add(new SpaceDay(day.spaceId(), month));
            }
        }
        var months = new ArrayList<>(touched);
        if (months.isEmpty()) {
            return;
        }
        DayLocks.lock(database, months.stream().sorted().toList(), -1, -1);
        var until = months.stream().map(this::until).toList();
        write(months, Database.array("date", until));
    }

    private void write(List<SpaceDay> months, Object until) {
        var spaces = DayLocks.spaces(months);
        var firsts = DayLocks.dates(months);
        database.update(NO_ROOMS, spaces, firsts);
        var others = new TreeSet<SpaceDay>();
        others.addAll(database.list(NO_WORKERS, MonthRollUp::month, spaces, firsts));
        database.list(SUMS, row -> row.yes("first") && others.add(month(row)), spaces, firsts, until);
        database.update(ROOMS, spaces, firsts, until);
        others.addAll(database.list(WORKERS, MonthRollUp::month, spaces, firsts, until));
        if (!others.isEmpty()) {
            count(List.copyOf(others));
        }
    }

    /** Only months in which somebody else worked than was known: bookings alone change no count of workers. */
    private void count(List<SpaceDay> months) {
        workers.ofSpaces(months);
        database.update(
                "insert into worker_changed (space_id, month)"
                        + " select * from unnest(?::int[], ?::date[]) as m (space_id, month)",
                DayLocks.spaces(months),
                DayLocks.dates(months));
    }

    private static SpaceDay month(Row row) throws SQLException {
        return new SpaceDay(row.number("space_id"), row.date("month"));
    }

    private LocalDate until(SpaceDay month) {
        var today = structure.now().space(month.spaceId()).hours().dateOf(clock.instant());
        var last = month.day().plusMonths(1).minusDays(1);
        return last.isBefore(today) ? last : today;
    }
}
