package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.structure.Space;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Weekday by hour and weekday by half-day, booked beside observed. Hours still to come are booked but not observed;
 * months of a space of which nothing was told are left out.
 */
@ApplicationScoped
class HourMap {

    private static final String TOLD = " and (o.day > ? or exists (select 1 from occupancy_month m"
            + " where m.space_id = o.space_id and m.month = date_trunc('month', o.day)::date and m.facts > 0))";
    private static final String OF_HOURS = "select extract(isodow from o.day)::int as weekday, hour - 1 as hour,"
            + " sum(open[hour]) as open, sum(booked[hour]) as booked,"
            + " coalesce(sum(open[hour]) filter (where o.day < ? or (o.day = ? and hour - 1 < ?)), 0) as passed,"
            + " coalesce(sum(observed[hour]) filter (where o.day < ? or (o.day = ? and hour - 1 < ?)), 0) as observed"
            + " from occupancy_hours o cross join generate_series(1, 24) hour"
            + " where o.space_id = any(?) and o.day between ? and ?" + TOLD
            + " group by 1, 2 having sum(open[hour]) > 0 order by 1, 2";
    private static final String OF_HALVES = "select extract(isodow from o.day)::int as weekday,"
            + " sum(am_desks) as am_open, sum(am_booked) as am_booked, sum(am_came + am_unbooked) as am_observed,"
            + " sum(pm_desks) as pm_open, sum(pm_booked) as pm_booked, sum(pm_came + pm_unbooked) as pm_observed"
            + " from occupancy_day o where o.space_id = any(?) and o.day between ? and ?" + TOLD
            + " group by 1 order by 1";

    private final Database database;
    private final Clock clock;

    HourMap(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Cells in which nothing was ever open are left out.
     *
     * @param observed null while it is still to come
     * @param occupancy the observed one
     */
    record Cell(
            String weekday,
            int hour,
            @Nullable String booked,
            @Nullable String observed,
            @Nullable String occupancy) {}

    record HalfCell(
            String weekday,
            String half,
            int deskHalfDays,
            @Nullable String booked,
            @Nullable String observed) {}

    List<Cell> hours(Collection<Space> spaces, LocalDate from, LocalDate to) {
        var now = spaces.stream()
                .findFirst()
                .map(space -> clock.instant().atZone(space.hours().zone()))
                .orElseGet(() -> clock.instant().atZone(ZoneOffset.UTC));
        var today = now.toLocalDate();
        int hour = now.getHour();
        return database.list(
                OF_HOURS, HourMap::cell, today, today, hour, today, today, hour, ids(spaces), from, to, today);
    }

    /** Past days only. */
    List<HalfCell> halves(Collection<Space> spaces, LocalDate from, LocalDate to, LocalDate today) {
        var cells = new ArrayList<HalfCell>();
        database.list(
                OF_HALVES,
                row -> add(cells, row, "am") | add(cells, row, "pm"),
                ids(spaces),
                from,
                to.isBefore(today) ? to : today,
                today);
        return cells;
    }

    private static boolean add(List<HalfCell> cells, Row row, String half) throws SQLException {
        int open = row.number(half + "_open");
        return open > 0
                && cells.add(new HalfCell(
                        weekday(row),
                        half.toUpperCase(Locale.ROOT),
                        open,
                        OccupancyView.ratio(row.big(half + "_booked"), open),
                        OccupancyView.ratio(row.big(half + "_observed"), open)));
    }

    private static Cell cell(Row row) throws SQLException {
        var observed = OccupancyView.ratio(row.big("observed"), row.big("passed"));
        return new Cell(
                weekday(row),
                row.number("hour"),
                OccupancyView.ratio(row.big("booked"), row.big("open")),
                observed,
                observed);
    }

    private static String weekday(Row row) throws SQLException {
        return DayOfWeek.of(row.number("weekday")).name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static Object ids(Collection<Space> spaces) {
        return Database.array("int4", spaces.stream().map(Space::id).toList());
    }
}
