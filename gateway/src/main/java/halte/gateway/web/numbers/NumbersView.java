package halte.gateway.web.numbers;

import halte.gateway.web.chart.Heat;
import halte.gateway.web.chart.Pairs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param periods null while booking-service does not answer; so are hours and rooms */
record NumbersView(
        String slug,
        String name,
        String grain,
        @Nullable Periods periods,
        @Nullable Hours hours,
        @Nullable Rooms rooms) {

    public boolean isGrain(String other) {
        return grain.equals(other);
    }

    /** @param last name of the period the large numbers are about */
    record Periods(String last, List<Figure> figures, Pairs drawing, List<Row> rows, List<String> definitions) {}

    /** @param key booked, observed, noShows, walkIns, footfall or workers */
    record Figure(String key, String value) {}

    record Row(
            String name,
            String desks,
            String halfDays,
            String booked,
            String observed,
            String noShows,
            String walkIns,
            String presences,
            String visits,
            String footfall,
            String workers,
            boolean reporting) {}

    record Hours(String of, Heat booked, Heat observed, String definition, boolean empty) {}

    record Rooms(List<String> periods, List<RoomRow> rows, String definition) {}

    /** @param kind ROOM, HALL, STUDIO, BOOTH, MACHINE or ROOMS */
    record RoomRow(String kind, List<String> shares) {}
}
