package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Months of spaces and of the network, from the roll-up: two queries whatever the history holds. */
@ApplicationScoped
class MonthReport {

    private static final int NETWORK = 0;
    private static final String MONTHS = "select o.space_id, date_trunc('month', o.day)::date as month,"
            + " sum((am_desks > 0)::int + (pm_desks > 0)::int)::int as open_half_days,"
            + " sum(am_desks + pm_desks)::int as desk_half_days,"
            + " sum(am_booked + pm_booked)::int as booked, sum(am_came + pm_came)::int as came,"
            + " sum(am_missed + pm_missed)::int as missed, sum(am_unbooked + pm_unbooked)::int as unbooked,"
            + " sum(person_days)::int as person_days, sum(facts)::int as facts,"
            + " (count(*) filter (where am_desks + pm_desks > 0))::int as open_days,"
            + " (count(*) filter (where am_desks + pm_desks > 0 and facts > 0))::int as told_days,"
            + " (array_agg(c.desks order by o.day desc))[1] as declared"
            + " from occupancy_day o join capacity_day c on c.space_id = o.space_id and c.day = o.day"
            + " where o.day between ? and ? and o.space_id = any(?) group by 1, 2 order by 1, 2";

    private final Database database;
    private final Structure structure;
    private final Clock clock;

    MonthReport(Database database, Structure structure, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.clock = clock;
    }

    /** Sums of one space and month; of the month under way until today. */
    record Month(
            int spaceId,
            YearMonth month,
            int openHalfDays,
            int deskHalfDays,
            int booked,
            int came,
            int missed,
            int unbooked,
            int personDays,
            int facts,
            int openDays,
            int toldDays,
            int declaredDesks,
            int workers) {

        int observed() {
            return came + unbooked;
        }

        boolean isSilent() {
            return facts == 0;
        }

        /** D25: at least four open days in five carry a fact. */
        boolean isReporting() {
            return !isSilent() && 5 * toldDays >= 4 * openDays;
        }
    }

    record Report(List<Month> spaces, Map<YearMonth, Integer> networkWorkers) {}

    Report of(Collection<Space> spaces, YearMonth from, YearMonth to) {
        var ids = Database.array("int4", spaces.stream().map(Space::id).toList());
        var workers = new HashMap<String, Integer>();
        var network = new TreeMap<YearMonth, Integer>();
        database.list(
                "select space_id, month, workers from occupancy_month where month between ? and ?",
                row -> {
                    var month = YearMonth.from(row.date("month"));
                    if (row.number("space_id") == NETWORK) {
                        network.put(month, row.number("workers"));
                    }
                    return workers.put(row.number("space_id") + "/" + month, row.number("workers"));
                },
                from.atDay(1),
                to.atDay(1));
        var months = database.list(MONTHS, row -> month(row, workers), from.atDay(1), lastDay(to), ids);
        return new Report(new ArrayList<>(months), network);
    }

    private LocalDate lastDay(YearMonth to) {
        var today = structure.now().spaces().stream()
                .findFirst()
                .map(space -> space.hours().dateOf(clock.instant()))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return to.atEndOfMonth().isBefore(today) ? to.atEndOfMonth() : today;
    }

    private static Month month(Row row, Map<String, Integer> workers) throws SQLException {
        var month = YearMonth.from(row.date("month"));
        int space = row.number("space_id");
        return new Month(
                space,
                month,
                row.number("open_half_days"),
                row.number("desk_half_days"),
                row.number("booked"),
                row.number("came"),
                row.number("missed"),
                row.number("unbooked"),
                row.number("person_days"),
                row.number("facts"),
                row.number("open_days"),
                row.number("told_days"),
                row.number("declared"),
                workers.getOrDefault(space + "/" + month, 0));
    }
}
