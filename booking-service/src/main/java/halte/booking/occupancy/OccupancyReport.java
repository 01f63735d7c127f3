package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Occupancy of places and periods from the roll-ups: three small queries whatever the history holds. */
@ApplicationScoped
class OccupancyReport {

    static final String MONTHS = "select space_id, month as period, open_half_days, desk_half_days, booked, came,"
            + " missed, unbooked, person_days, visits, facts, open_days, told_days, declared_desks from occupancy_month"
            + " where month between ? and ?";
    static final String IN_ORDER = " order by month, space_id";
    static final String WORKERS =
            "select period, level, place, workers from worker_count where grain = ? and period between ? and ?";
    private static final String DAYS = "select o.space_id, o.day as period,"
            + " (am_desks > 0)::int + (pm_desks > 0)::int as open_half_days, am_desks + pm_desks as desk_half_days,"
            + " am_booked + pm_booked as booked, am_came + pm_came as came, am_missed + pm_missed as missed,"
            + " am_unbooked + pm_unbooked as unbooked, person_days, visits, facts,"
            + " (am_desks + pm_desks > 0)::int as open_days,"
            + " (am_desks + pm_desks > 0 and facts > 0)::int as told_days, coalesce(c.desks, 0) as declared_desks"
            + " from occupancy_day o left join capacity_day c on c.space_id = o.space_id and c.day = o.day"
            + " where o.day between ? and ? and o.space_id = any(?)";

    private final Database database;
    private final Structure structure;

    OccupancyReport(Database database, Structure structure) {
        this.database = database;
        this.structure = structure;
    }

    /**
     * @param spaces those shown; all of them count in the places around
     * @param until the last day that counts: coming days never do
     * @param alone only these spaces are shown, nothing around them
     */
    record Asked(
            Grain grain, LocalDate first, LocalDate last, Collection<Space> spaces, LocalDate until, boolean alone) {}

    /** What is known, and what of it this reader must not see. */
    record Report(
            Asked asked,
            Map<Cell, Sums> sums,
            Map<Cell, Long> workers,
            Set<Cell> hiddenPresences,
            Set<Cell> hiddenFootfall,
            Set<Cell> hiddenWorkers) {}

    Report of(Asked asked, Predicate<Space> inside) {
        var now = structure.now();
        boolean ownOnly = asked.alone() && asked.spaces().stream().allMatch(inside);
        var sums = sums(months(asked, ownOnly), now);
        if (asked.grain() == Grain.DAY) {
            days(asked)
                    .forEach(piece -> sums.put(
                            new Cell(Level.SPACE, now.space(piece.spaceId()).space(), Grain.DAY, piece.period()),
                            piece.sums()));
        }
        var workers = workers(asked, now);
        var mask = PersonMask.of(now.spaces(), inside);
        var presences = mask.ofSums(counted(sums, true), Set.of());
        var footfall = mask.ofSums(counted(sums, false), presences);
        return new Report(asked, sums, workers, presences, footfall, mask.ofDistinct(workers));
    }

    private List<Sums.Piece> months(Asked asked, boolean ownOnly) {
        var first = Grain.YEAR.periodOf(asked.first());
        var last = Grain.YEAR.lastDayOf(Grain.YEAR.periodOf(asked.last()));
        return ownOnly
                ? database.list(MONTHS + " and space_id = any(?)" + IN_ORDER, Sums.Piece::of, first, last, ids(asked))
                : database.list(MONTHS + IN_ORDER, Sums.Piece::of, first, last);
    }

    /** Whole months, so that a day cannot be computed from them. */
    private List<Sums.Piece> days(Asked asked) {
        var last = Grain.MONTH.lastDayOf(Grain.MONTH.periodOf(asked.last()));
        return database.list(
                DAYS,
                Sums.Piece::of,
                Grain.MONTH.periodOf(asked.first()),
                last.isBefore(asked.until()) ? last : asked.until(),
                ids(asked));
    }

    /** Each month of a space, and what larger periods and places come to: each from the next smaller. */
    private static Map<Cell, Sums> sums(List<Sums.Piece> months, Snapshot now) {
        var all = new HashMap<Cell, Sums>(4 * months.size());
        Map<Cell, Sums> periods = new LinkedHashMap<>(2 * months.size());
        for (var piece : months) {
            var space = now.space(piece.spaceId()).space();
            periods.put(
                    new Cell(Level.SPACE, space, Grain.MONTH, piece.period()),
                    Sums.NONE.plus(piece.sums(), piece.sums().declaredDesks()));
        }
        for (var larger : List.of(Grain.QUARTER, Grain.YEAR)) {
            around(periods, all, now);
            periods = inPeriods(periods, larger);
        }
        around(periods, all, now);
        return all;
    }

    /** Months come in order, so the last one says how many desks there are in the end. */
    private static Map<Cell, Sums> inPeriods(Map<Cell, Sums> smaller, Grain larger) {
        var sums = new LinkedHashMap<Cell, Sums>();
        smaller.forEach((cell, sum) ->
                sums.merge(cell.at(larger), sum, (before, one) -> before.plus(one, one.declaredDesks())));
        return sums;
    }

    private static void around(Map<Cell, Sums> spaces, Map<Cell, Sums> all, Snapshot now) {
        var provinces = new HashMap<Cell, Sums>();
        spaces.forEach((cell, sum) -> add(
                provinces,
                cell.in(
                        Level.PROVINCE,
                        now.space(cell.place()).description().address().province()),
                sum));
        all.putAll(spaces);
        all.putAll(provinces);
        provinces.forEach((cell, sum) -> add(all, cell.in(Level.NETWORK, ""), sum));
    }

    private static void add(Map<Cell, Sums> sums, Cell larger, Sums sum) {
        sums.merge(larger, sum, (before, one) -> before.plus(one, 0));
    }

    private Map<Cell, Long> workers(Asked asked, Snapshot now) {
        var workers = new HashMap<Cell, Long>();
        if (asked.grain() == Grain.DAY) {
            return workers;
        }
        database.list(
                WORKERS,
                row -> {
                    var level = Level.valueOf(row.text("level"));
                    var place = level == Level.SPACE
                            ? now.space(Integer.parseInt(row.text("place"))).space()
                            : row.text("place");
                    return workers.put(new Cell(level, place, asked.grain(), row.date("period")), row.big("workers"));
                },
                asked.grain(),
                asked.first(),
                asked.last());
        return workers;
    }

    private static Map<Cell, Long> counted(Map<Cell, Sums> sums, boolean presencesOnly) {
        var counts = new HashMap<Cell, Long>();
        sums.forEach((cell, sum) -> counts.put(cell, (long) (presencesOnly ? sum.personDays() : sum.footfall())));
        return counts;
    }

    private static Object ids(Asked asked) {
        return Database.array("int4", asked.spaces().stream().map(Space::id).toList());
    }
}
