package halte.gateway.web.region;

import halte.gateway.web.chart.DotMap.Dot;
import java.util.List;

/** The network at this moment. */
record NowView(
        String at,
        int present,
        int total,
        int free,
        String share,
        int width,
        int expected,
        List<Ring> rings,
        List<Place> places,
        List<Watch> watch) {

    /**
     * One space on the map and in the list.
     *
     * @param state {@code OPEN}, {@code FULL} (nearly nothing free), {@code SILENT} (open, but nothing heard) or {@code CLOSED}
     * @param since when it was last heard, written; for {@code SILENT}
     */
    record Place(
            String space,
            String slug,
            String name,
            String town,
            String state,
            int free,
            int present,
            int total,
            String since) {

        public String tone() {
            return switch (state) {
                case "FULL" -> "full";
                case "SILENT", "CLOSED" -> "off";
                default -> "open";
            };
        }

        /** What stands inside the ring. */
        public String inside() {
            return switch (state) {
                case "SILENT" -> "?";
                case "CLOSED" -> "–";
                default -> String.valueOf(free);
            };
        }
    }

    /** @param kind {@code FULL}, {@code SILENT} or {@code QUIET}: why somebody should look at this space */
    record Watch(String kind, Place place, String detail) {}

    /** A space with its ring on the map. */
    record Ring(Dot dot, Place place) {}
}
