package halte.gateway.web.region;

import halte.gateway.web.chart.Pairs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The network over longer periods.
 *
 * @param provinces to choose from
 * @param drawing of the network, or of the chosen province
 */
record PeriodsView(
        String grain,
        String province,
        List<String> provinces,
        List<String> periods,
        @Nullable Pairs drawing,
        List<Row> rows,
        List<String> definitions,
        List<RoomRow> rooms,
        String roomsDefinition,
        boolean known) {

    public boolean isGrain(String other) {
        return grain.equals(other);
    }

    /** @param level SPACE, PROVINCE or NETWORK */
    record Row(String level, String name, List<Cell> cells) {

        public boolean isTotal() {
            return !level.equals("SPACE");
        }
    }

    record Cell(String booked, String observed, String workers, String footfall, String reporting) {}

    /** @param kind ROOM, HALL, STUDIO, BOOTH, MACHINE or ROOMS */
    record RoomRow(String kind, List<String> shares) {}
}
