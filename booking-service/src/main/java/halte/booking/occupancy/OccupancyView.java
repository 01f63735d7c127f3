package halte.booking.occupancy;

import halte.booking.occupancy.OccupancyReport.Report;
import halte.booking.structure.Space;
import halte.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Occupancy as readers get it: ratios as decimal strings, silence as null, few persons as {@code {"below":5}}, and what
 * would give them away as {@code {"masked":true}}.
 *
 * @param until the last day that counts; coming days never do
 */
record OccupancyView(
        String grain,
        LocalDate until,
        List<OfSpace> items,
        List<OfPlace> provinces,
        List<OfPlace> network,
        Map<String, Text> definitions,
        @Nullable String next) {

    /**
     * @param month the period when it is a month
     * @param declaredDesks D1
     * @param deskHalfDays D2
     * @param bookedHalfDays A + B
     * @param observedHalfDays A + C
     * @param noShows desk-half-days booked and missed (B)
     * @param walkIns desk-half-days used without booking (C)
     * @param presences person-days
     * @param visits people counted at the door, to the space's own people only
     * @param footfall D7: person-days and people counted at the door
     * @param workers distinct persons (D6); null by day
     * @param reporting at least four open days in five carry a fact
     */
    record OfSpace(
            String space,
            String period,
            @Nullable String month,
            int declaredDesks,
            int openHalfDays,
            int deskHalfDays,
            @Nullable Integer bookedHalfDays,
            @Nullable Integer observedHalfDays,
            @Nullable Integer noShows,
            @Nullable Integer walkIns,
            @Nullable String bookedOccupancy,
            @Nullable String observedOccupancy,
            @Nullable String noShowShare,
            @Nullable String walkInShare,
            @Nullable Object presences,
            @Nullable Integer visits,
            @Nullable Object footfall,
            @Nullable Object workers,
            boolean reporting) {}

    /** Sums over the spaces that told anything; a ratio of sums, never a mean of ratios. */
    record OfPlace(
            @Nullable String province,
            String period,
            @Nullable String month,
            long spacesReporting,
            long spacesOpen,
            int deskHalfDays,
            int bookedHalfDays,
            int observedHalfDays,
            int noShows,
            int walkIns,
            @Nullable String bookedOccupancy,
            @Nullable String observedOccupancy,
            @Nullable String noShowShare,
            @Nullable String walkInShare,
            @Nullable Object presences,
            @Nullable Object footfall,
            @Nullable Object workers) {}

    static OccupancyView of(Report report, Set<String> ownSpaces, @Nullable String province) {
        var asked = report.asked();
        var items = new ArrayList<OfSpace>();
        for (var space : asked.spaces()) {
            for (var period : periods(report)) {
                var cell = new Cell(Level.SPACE, space.space(), asked.grain(), period);
                var sums = report.sums().get(cell);
                if (sums != null) {
                    items.add(space(cell, sums, report, ownSpaces.contains(space.space())));
                }
            }
        }
        boolean around = !asked.alone() && asked.grain() != Grain.DAY;
        return new OccupancyView(
                asked.grain().name().toLowerCase(Locale.ROOT),
                asked.until(),
                items,
                around ? provinces(report) : List.of(),
                around && province == null ? places(report, Level.NETWORK, "", asked.spaces()) : List.of(),
                Definitions.OF_MONTHS,
                null);
    }

    private static List<LocalDate> periods(Report report) {
        var periods = new ArrayList<LocalDate>();
        var asked = report.asked();
        for (var period = asked.first();
                !period.isAfter(asked.last());
                period = asked.grain().plus(period, 1)) {
            periods.add(period);
        }
        return periods;
    }

    private static OfSpace space(Cell cell, Sums sums, Report report, boolean own) {
        boolean silent = sums.isSilent();
        return new OfSpace(
                cell.place(),
                cell.grain().name(cell.period()),
                month(cell),
                sums.declaredDesks(),
                sums.openHalfDays(),
                sums.deskHalfDays(),
                silent ? null : sums.booked(),
                silent ? null : sums.observed(),
                silent ? null : sums.missed(),
                silent ? null : sums.unbooked(),
                silent ? null : ratio(sums.booked(), sums.toldHalfDays()),
                silent ? null : ratio(sums.observed(), sums.toldHalfDays()),
                silent ? null : ratio(sums.missed(), sums.came() + sums.missed()),
                silent ? null : ratio(sums.unbooked(), sums.observed()),
                silent ? null : shown(cell, sums.personDays(), report.hiddenPresences()),
                own ? Integer.valueOf(sums.visits()) : null,
                silent && sums.visits() == 0 ? null : shown(cell, sums.footfall(), report.hiddenFootfall()),
                silent ? null : workers(cell, report),
                sums.isReporting());
    }

    private static List<OfPlace> provinces(Report report) {
        var rows = new ArrayList<OfPlace>();
        report.asked().spaces().stream()
                .map(space -> space.description().address().province())
                .distinct()
                .sorted()
                .forEach(province -> rows.addAll(places(
                        report,
                        Level.PROVINCE,
                        province,
                        report.asked().spaces().stream()
                                .filter(space ->
                                        space.description().address().province().equals(province))
                                .toList())));
        return rows;
    }

    private static List<OfPlace> places(Report report, Level level, String place, Collection<Space> spaces) {
        var rows = new ArrayList<OfPlace>();
        for (var period : periods(report)) {
            var cell = new Cell(level, place, report.asked().grain(), period);
            var sums = report.sums().get(cell);
            if (sums != null) {
                rows.add(place(cell, sums, report, spaces));
            }
        }
        rows.sort(Comparator.comparing(OfPlace::period));
        return rows;
    }

    private static OfPlace place(Cell cell, Sums sums, Report report, Collection<Space> spaces) {
        var parts = spaces.stream()
                .map(space -> report.sums().get(cell.in(Level.SPACE, space.space())))
                .filter(Objects::nonNull)
                .toList();
        return new OfPlace(
                cell.level() == Level.PROVINCE ? cell.place() : null,
                cell.grain().name(cell.period()),
                month(cell),
                parts.stream().filter(Sums::isReporting).count(),
                parts.stream().filter(part -> part.openDays() > 0).count(),
                sums.toldHalfDays(),
                sums.booked(),
                sums.observed(),
                sums.missed(),
                sums.unbooked(),
                ratio(sums.booked(), sums.toldHalfDays()),
                ratio(sums.observed(), sums.toldHalfDays()),
                ratio(sums.missed(), sums.came() + sums.missed()),
                ratio(sums.unbooked(), sums.observed()),
                sums.isSilent() ? null : shown(cell, sums.personDays(), report.hiddenPresences()),
                sums.isSilent() ? null : shown(cell, sums.footfall(), report.hiddenFootfall()),
                sums.isSilent() ? null : workers(cell, report));
    }

    private static @Nullable String month(Cell cell) {
        return cell.grain() == Grain.MONTH ? cell.grain().name(cell.period()) : null;
    }

    private static @Nullable Object workers(Cell cell, Report report) {
        return cell.grain() == Grain.DAY
                ? null
                : shown(cell, report.workers().getOrDefault(cell, 0L), report.hiddenWorkers());
    }

    private static Object shown(Cell cell, long count, Set<Cell> hidden) {
        if (!hidden.contains(cell)) {
            return count;
        }
        return Suppression.isFew(count) ? Map.of("below", 5) : Map.of("masked", true);
    }

    static @Nullable String ratio(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
