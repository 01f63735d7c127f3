package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.hours.HalfDay;
import halte.booking.hours.Holidays;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.booking.structure.StructureChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records what could be booked on each day. The past is recorded once, when a space is first described; afterwards a
 * change of hours counts from today on.
 */
@ApplicationScoped
class Capacity {

    private static final int DAYS_AHEAD = 62;
    private static final int YEARS_BACK = 10;
    private static final int AT_ONCE = 5000;
    private static final String RECORD =
            "insert into capacity_day as known (space_id, day, am, pm, desks, opening, rooms, hosted_rooms)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (space_id, day) do update set am = excluded.am, pm = excluded.pm,"
                    + " desks = excluded.desks, opening = excluded.opening, rooms = excluded.rooms,"
                    + " hosted_rooms = excluded.hosted_rooms";
    private static final String COMPLETE = "update capacity_day set opening = ?, rooms = ?, hosted_rooms = ?"
            + " where space_id = ? and day = ? and opening is null";

    private final Database database;
    private final Structure structure;
    private final Clock clock;

    Capacity(Database database, Structure structure, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.clock = clock;
    }

    void follow(@Observes StructureChanged change) {
        if (change instanceof StructureChanged.SpaceDescribed described) {
            var now = structure.inThisTransaction();
            var space = now.space(described.space());
            record(space, described.first() ? firstDay(space) : today(space), lastDay(space), now);
            // It may have moved to another province, whose workers are then others.
            database.update(
                    "insert into worker_changed (space_id, month) select space_id, month from occupancy_month"
                            + " where space_id = ?",
                    space.id());
        } else if (change instanceof StructureChanged.HoursChanged changed) {
            var now = structure.inThisTransaction();
            var space = now.space(changed.space());
            var from = changed.from().isBefore(today(space)) ? today(space) : changed.from();
            var to = changed.until().isAfter(lastDay(space)) ? lastDay(space) : changed.until();
            record(space, from, to, now);
        } else if (change instanceof StructureChanged.HolidayNamed named) {
            var now = structure.inThisTransaction();
            now.spaces().stream()
                    .filter(space -> !named.date().isAfter(lastDay(space))
                            && !named.date().isBefore(firstDay(space)))
                    .forEach(space -> record(space, named.date(), named.date(), now));
        }
    }

    /** Every day brings one day more into sight, and turns the one before into a day that is over. */
    @Transactional
    public void extend() {
        var now = structure.inThisTransaction();
        if (complete(now) > 0) {
            database.update("insert into occupancy_changed (space_id, day) select space_id, day from capacity_day");
        }
        for (var space : now.spaces()) {
            database.update(
                    "insert into occupancy_changed (space_id, day) select space_id, day from occupancy_day"
                            + " where space_id = ? and day <= ? and not over",
                    space.id(),
                    today(space));
            var known = database.first(
                            "select max(day) as day from capacity_day where space_id = ?",
                            row -> new Last(row.dateOrNull("day")),
                            space.id())
                    .map(Last::day)
                    .orElse(null);
            var from = known == null ? firstDay(space) : known.plusDays(1);
            record(space, from, lastDay(space), now);
        }
    }

    private record Last(@Nullable LocalDate day) {}

    /** Days recorded before hours and rooms were recorded too. */
    private int complete(Snapshot now) {
        int all = 0;
        int done;
        do {
            done = completeSome(now);
            all += done;
        } while (done > 0);
        return all;
    }

    private int completeSome(Snapshot now) {
        var rows = database.list(
                "select space_id, day from capacity_day where opening is null limit ?",
                row -> incomplete(now, now.space(row.number("space_id")), row.date("day")),
                AT_ONCE);
        database.updateAll(COMPLETE, rows);
        return rows.size();
    }

    private static @Nullable Object[] incomplete(Snapshot now, Space space, LocalDate date) {
        var rooms = Rooms.of(space, date);
        return new Object[] {
            opening(space, date, now.holidays()), ids(rooms.always()), ids(rooms.hostedOnly()), space.id(), date
        };
    }

    private static Object opening(Space space, LocalDate date, Holidays holidays) {
        return ids(OpenHours.of(space.hours().on(date, holidays)).numbers());
    }

    private static Object ids(List<Integer> numbers) {
        return Database.array("int4", numbers);
    }

    private void record(Space space, LocalDate from, LocalDate to, Snapshot now) {
        if (from.isAfter(to)) {
            return;
        }
        database.updateAll(RECORD, rows(space, from, to, now.holidays()));
        database.update(
                "insert into occupancy_changed (space_id, day)"
                        + " select ?, day::date from generate_series(?::date, ?::date, interval '1 day') day",
                space.id(),
                from,
                to);
    }

    private static List<@Nullable Object[]> rows(Space space, LocalDate from, LocalDate to, Holidays holidays) {
        var rows = new ArrayList<@Nullable Object[]>();
        from.datesUntil(to.plusDays(1)).forEach(date -> {
            var open = space.hours().capacityOn(date, holidays);
            var rooms = Rooms.of(space, date);
            rows.add(new Object[] {
                space.id(),
                date,
                open.contains(HalfDay.AM),
                open.contains(HalfDay.PM),
                space.declaredDesksOn(date),
                opening(space, date, holidays),
                ids(rooms.always()),
                ids(rooms.hostedOnly())
            });
        });
        return rows;
    }

    private LocalDate today(Space space) {
        return space.hours().dateOf(clock.instant());
    }

    private LocalDate lastDay(Space space) {
        return today(space).plusDays(DAYS_AHEAD);
    }

    private LocalDate firstDay(Space space) {
        var farthest = today(space).minusYears(YEARS_BACK);
        var opened = space.hours().openedOn();
        return opened.isBefore(farthest) ? farthest : opened;
    }
}
