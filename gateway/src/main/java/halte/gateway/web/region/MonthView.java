package halte.gateway.web.region;

import halte.gateway.web.chart.Bars;
import halte.gateway.web.chart.Heat;
import halte.gateway.web.chart.Spark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of one month and the tables behind them; a part whose service did not answer is null. */
record MonthView(
        String key,
        String name,
        String previous,
        String previousName,
        String next,
        String nextName,
        boolean running,
        String until,
        @Nullable Occupancy occupancy,
        @Nullable Hours hours,
        @Nullable Revenue revenue) {

    /** @param sort the column the comparison is sorted by, see {@link SpaceOrder} */
    record Occupancy(
            int reporting,
            int open,
            List<Figure> figures,
            String bookedDefinition,
            String observedDefinition,
            List<String> columns,
            List<SpaceRow> rows,
            String sort,
            boolean rising,
            List<String> months,
            List<SideRow> sides,
            boolean masked) {

        /** What a second click on a column's name asks for; empty is that column's own order. */
        public String orderAfterClick(String column) {
            return !sort.equals(column) ? "" : rising ? "falling" : "rising";
        }

        Occupancy withFigures(List<Figure> others) {
            return new Occupancy(
                    reporting,
                    open,
                    others,
                    bookedDefinition,
                    observedDefinition,
                    columns,
                    rows,
                    sort,
                    rising,
                    months,
                    sides,
                    masked);
        }
    }

    /**
     * One large number.
     *
     * @param key {@code booked}, {@code observed}, {@code presences}, {@code workers} or {@code revenue}
     * @param change written with its sign, empty where there is nothing to compare with
     * @param tone {@code up}, {@code down} or {@code same}
     */
    record Figure(String key, String value, String unit, String change, String tone, Spark spark) {

        /** A share moves by points, a count by per cent. */
        public boolean isShare() {
            return unit.equals("%");
        }
    }

    record SpaceRow(
            String slug,
            String name,
            String place,
            int desks,
            String booked,
            int bookedWidth,
            String observed,
            int observedWidth,
            String change,
            String tone,
            Spark spark,
            String presences,
            String workers,
            boolean reporting) {}

    /** A space with booked and observed occupancy of each month. */
    record SideRow(String slug, String name, List<Pair> months) {}

    record Pair(String booked, String observed) {}

    record Hours(Heat table, String definition, boolean empty) {}

    record Revenue(
            Bars bars,
            List<String> groups,
            List<String> months,
            List<FamilyRow> families,
            List<String> totals,
            String definition,
            boolean masked,
            boolean empty) {}

    record FamilyRow(String name, List<String> amounts) {}
}
