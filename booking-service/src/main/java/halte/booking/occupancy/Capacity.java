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
    private static final String RECORD =
            "insert into capacity_day as known (space_id, day, am, pm, desks) values (?, ?, ?, ?, ?)"
                    + " on conflict (space_id, day) do update set am = excluded.am, pm = excluded.pm,"
                    + " desks = excluded.desks";

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

    /** Every day brings one day more into sight. */
    @Transactional
    public void extend() {
        var now = structure.inThisTransaction();
        for (var space : now.spaces()) {
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
            rows.add(new Object[] {
                space.id(), date, open.contains(HalfDay.AM), open.contains(HalfDay.PM), space.declaredDesksOn(date)
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
