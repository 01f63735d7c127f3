package halte.gateway.web.region;

import halte.gateway.web.chart.Heat;
import halte.gateway.web.region.MonthView.Hours;
import halte.gateway.web.staff.Formats;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Weekday by hour; days and hours in which no space is open are left out. */
final class HoursScreen {

    private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private static final int EARLIEST = 7;
    private static final int LATEST = 19;
    private static final BigDecimal HALF_A_PER_CENT = new BigDecimal("0.005");

    private HoursScreen() {}

    static Hours of(HoursAnswer answer, String caption, String corner, Formats formats) {
        Map<String, BigDecimal> known = new HashMap<>();
        for (HoursAnswer.Cell cell : answer.all()) {
            if (cell.occupancy() != null) {
                known.put(cell.weekday() + cell.hour(), cell.occupancy());
            }
        }
        List<Integer> hours = busyHours(answer);
        List<Heat.Row> rows = rows(known, hours, formats);
        List<String> columns = hours.stream()
                .map(hour -> formats.clock(LocalTime.of(hour % 24, 0)))
                .toList();
        String definition = answer.definition() == null
                ? ""
                : answer.definition().in(formats.language().getLanguage());
        return new Hours(new Heat(caption, corner, columns, rows), definition, rows.isEmpty());
    }

    /** From the first to the last hour with a cell that does not round to zero, within the day: some badge doors are open all night. */
    private static List<Integer> busyHours(HoursAnswer answer) {
        IntSummaryStatistics busy = answer.all().stream()
                .filter(cell -> cell.occupancy() != null && cell.occupancy().compareTo(HALF_A_PER_CENT) >= 0)
                .mapToInt(HoursAnswer.Cell::hour)
                .summaryStatistics();
        return busy.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(Math.max(EARLIEST, busy.getMin()), Math.min(LATEST, busy.getMax()))
                        .boxed()
                        .toList();
    }

    private static List<Heat.Row> rows(Map<String, BigDecimal> known, List<Integer> hours, Formats formats) {
        List<Heat.Row> rows = new ArrayList<>();
        for (String day : WEEK) {
            if (hours.stream().anyMatch(hour -> known.containsKey(day + hour))) {
                DayOfWeek weekday = DayOfWeek.of(WEEK.indexOf(day) + 1);
                List<Heat.Cell> cells = new ArrayList<>();
                for (Integer hour : hours) {
                    BigDecimal share = known.get(day + hour);
                    cells.add(Heat.Cell.of(share == null ? null : share.doubleValue()));
                }
                rows.add(new Heat.Row(formats.weekday(weekday), formats.shortWeekday(weekday), cells));
            }
        }
        return rows;
    }
}
