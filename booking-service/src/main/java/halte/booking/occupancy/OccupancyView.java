package halte.booking.occupancy;

import halte.booking.occupancy.MonthReport.Month;
import halte.booking.structure.Space;
import halte.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Occupancy as readers get it: ratios as decimal strings, silence as null, few persons as "below 5". */
record OccupancyView(
        List<MonthOfSpace> items,
        List<MonthOfNetwork> network,
        Map<String, Text> definitions,
        @Nullable String next) {

    private static final int FEW = 5;

    /**
     * @param deskHalfDays D2
     * @param bookedHalfDays A + B
     * @param observedHalfDays A + C
     * @param noShows desk-half-days booked and missed (B)
     * @param walkIns desk-half-days used without booking (C)
     * @param presences person-days; {@code {"below":5}} for readers outside the operator when there are few
     * @param workers distinct persons (D6), masked alike
     * @param reporting at least four open days in five carry a fact
     */
    record MonthOfSpace(
            String space,
            YearMonth month,
            int declaredDesks,
            int openHalfDays,
            int deskHalfDays,
            @Nullable Integer bookedHalfDays,
            @Nullable Integer observedHalfDays,
            @Nullable Integer noShows,
            @Nullable Integer walkIns,
            @Nullable String bookedOccupancy,
            @Nullable String observedOccupancy,
            @Nullable Object presences,
            @Nullable Object workers,
            boolean reporting) {}

    /** Sums over the spaces that told anything; a ratio of sums, never a mean of ratios. */
    record MonthOfNetwork(
            YearMonth month,
            long spacesReporting,
            long spacesOpen,
            int deskHalfDays,
            int bookedHalfDays,
            int observedHalfDays,
            int noShows,
            int walkIns,
            @Nullable String bookedOccupancy,
            @Nullable String observedOccupancy,
            Object presences,
            Object workers) {}

    static OccupancyView of(
            MonthReport.Report report, Function<Integer, Space> spaces, Predicate<Space> isInside, boolean whole) {
        return new OccupancyView(
                report.spaces().stream()
                        .map(month -> month(month, spaces.apply(month.spaceId()), isInside))
                        .toList(),
                whole ? network(report) : List.of(),
                Definitions.OF_MONTHS,
                null);
    }

    private static MonthOfSpace month(Month month, Space space, Predicate<Space> isInside) {
        boolean silent = month.isSilent();
        boolean inside = isInside.test(space);
        return new MonthOfSpace(
                space.space(),
                month.month(),
                month.declaredDesks(),
                month.openHalfDays(),
                month.deskHalfDays(),
                silent ? null : month.booked(),
                silent ? null : month.observed(),
                silent ? null : month.missed(),
                silent ? null : month.unbooked(),
                silent ? null : ratio(month.booked(), month.deskHalfDays()),
                silent ? null : ratio(month.observed(), month.deskHalfDays()),
                silent ? null : masked(month.personDays(), inside),
                silent ? null : masked(month.workers(), inside),
                month.isReporting());
    }

    private static List<MonthOfNetwork> network(MonthReport.Report report) {
        return report.spaces().stream()
                .collect(Collectors.groupingBy(Month::month, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> network(
                        entry.getKey(),
                        entry.getValue(),
                        report.networkWorkers().getOrDefault(entry.getKey(), 0)))
                .toList();
    }

    private static MonthOfNetwork network(YearMonth month, Collection<Month> all, int workers) {
        var told = all.stream().filter(space -> !space.isSilent()).toList();
        int capacity = told.stream().mapToInt(Month::deskHalfDays).sum();
        int booked = told.stream().mapToInt(Month::booked).sum();
        int observed = told.stream().mapToInt(Month::observed).sum();
        return new MonthOfNetwork(
                month,
                all.stream().filter(Month::isReporting).count(),
                all.stream().filter(space -> space.openDays() > 0).count(),
                capacity,
                booked,
                observed,
                told.stream().mapToInt(Month::missed).sum(),
                told.stream().mapToInt(Month::unbooked).sum(),
                ratio(booked, capacity),
                ratio(observed, capacity),
                masked(told.stream().mapToInt(Month::personDays).sum(), false),
                masked(workers, false));
    }

    /** k5: a count from 1 to 4 is not shown to readers outside the operator. */
    private static Object masked(int count, boolean inside) {
        return inside || count == 0 || count >= FEW ? (Object) count : Map.of("below", FEW);
    }

    static @Nullable String ratio(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
