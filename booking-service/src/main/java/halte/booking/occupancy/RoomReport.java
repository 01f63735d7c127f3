package halte.booking.occupancy;

import halte.booking.database.Database;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much of their open time rooms were booked (D5), by kind; nothing personal, so nothing is masked. */
@ApplicationScoped
class RoomReport {

    /** What counts together as rooms; booths and machines stand apart. */
    private static final Set<String> TOGETHER = Set.of("ROOM", "HALL", "STUDIO");

    private static final String ROOMS = "select space_id, month, kind, open_minutes, booked_minutes"
            + " from occupancy_room_month where month between ? and ? and told and space_id = any(?)";

    private final Database database;
    private final Structure structure;

    RoomReport(Database database, Structure structure) {
        this.database = database;
        this.structure = structure;
    }

    /** @param kind ROOM, HALL, STUDIO, BOOTH, MACHINE, or ROOMS for the first three together */
    record Row(
            @Nullable String space,
            @Nullable String province,
            String kind,
            String period,
            long openMinutes,
            long bookedMinutes,
            @Nullable String occupancy) {}

    record View(
            String grain,
            LocalDate until,
            List<Row> items,
            List<Row> provinces,
            List<Row> network,
            Text definition,
            @Nullable String next) {}

    private record Key(String place, String kind, LocalDate period) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byPlace = place.compareTo(other.place);
            int byPeriod = byPlace == 0 ? period.compareTo(other.period) : byPlace;
            return byPeriod == 0 ? kind.compareTo(other.kind) : byPeriod;
        }
    }

    View of(OccupancyReport.Asked asked) {
        var spaces = new TreeMap<Key, RoomMinutes>();
        var provinces = new TreeMap<Key, RoomMinutes>();
        var network = new TreeMap<Key, RoomMinutes>();
        var now = structure.now();
        database.list(
                ROOMS,
                row -> {
                    var space = now.space(row.number("space_id"));
                    var minutes = new RoomMinutes(row.number("open_minutes"), row.number("booked_minutes"));
                    var period = asked.grain().periodOf(row.date("month"));
                    var kind = row.text("kind");
                    for (var each : TOGETHER.contains(kind) ? List.of(kind, "ROOMS") : List.of(kind)) {
                        spaces.merge(new Key(space.space(), each, period), minutes, RoomMinutes::plus);
                        provinces.merge(new Key(province(space), each, period), minutes, RoomMinutes::plus);
                        network.merge(new Key("", each, period), minutes, RoomMinutes::plus);
                    }
                    return true;
                },
                asked.first(),
                asked.grain().lastDayOf(asked.last()),
                Database.array("int4", asked.spaces().stream().map(Space::id).toList()));
        var shown = asked.spaces().stream().map(Space::space).collect(Collectors.toSet());
        spaces.keySet().removeIf(key -> !shown.contains(key.place()));
        return new View(
                asked.grain().name().toLowerCase(Locale.ROOT),
                asked.until(),
                rows(spaces, asked.grain(), Level.SPACE),
                asked.alone() ? List.of() : rows(provinces, asked.grain(), Level.PROVINCE),
                asked.alone() ? List.of() : rows(network, asked.grain(), Level.NETWORK),
                Definitions.OF_ROOMS,
                null);
    }

    private static String province(Space space) {
        return space.description().address().province();
    }

    private static List<Row> rows(Map<Key, RoomMinutes> known, Grain grain, Level level) {
        var rows = new ArrayList<Row>();
        known.forEach((key, minutes) -> rows.add(new Row(
                level == Level.SPACE ? key.place() : null,
                level == Level.PROVINCE ? key.place() : null,
                key.kind(),
                grain.name(key.period()),
                minutes.open(),
                minutes.booked(),
                OccupancyView.ratio(minutes.booked(), minutes.open()))));
        return rows;
    }
}
