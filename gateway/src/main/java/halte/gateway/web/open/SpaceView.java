package halte.gateway.web.open;

import halte.gateway.web.api.EventRow;
import java.util.List;

/**
 * A space in words.
 *
 * @param foreignSummary the language of the summary when it is not the page's, for its {@code lang} attribute
 */
record SpaceView(
        String space,
        String slug,
        String name,
        String town,
        String operator,
        String summary,
        String foreignSummary,
        String opening,
        String free,
        String tone,
        int occupied,
        String address,
        String mapLink,
        List<Line> hours,
        List<String> closures,
        List<String> facts,
        List<RoomLine> rooms,
        List<DayTile> days,
        boolean eventsMissing,
        List<EventRow> events,
        String zone) {

    record Line(String day, String hours) {}

    /** @param href its day, where it is booked */
    record RoomLine(String name, String capacity, String facts, String href) {}
}
