package halte.gateway.web.region;

import halte.gateway.web.chart.Pairs;
import halte.gateway.web.region.PeriodsAnswer.Item;
import halte.gateway.web.region.PeriodsAnswer.Room;
import halte.gateway.web.region.PeriodsView.Cell;
import halte.gateway.web.region.PeriodsView.RoomRow;
import halte.gateway.web.region.PeriodsView.Row;
import halte.gateway.web.staff.Formats;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words and draws longer periods: the network first, then provinces, then spaces by name. */
final class PeriodsScreen {

    private static final List<String> KINDS = List.of("ROOMS", "ROOM", "HALL", "STUDIO", "BOOTH", "MACHINE");

    private final String grain;
    private final String province;
    private final List<SpaceAnswer> spaces;
    private final List<String> provinces;
    private final RegionMessages words;
    private final Formats formats;

    PeriodsScreen(
            String grain,
            String province,
            List<SpaceAnswer> spaces,
            List<String> provinces,
            RegionMessages words,
            Formats formats) {
        this.grain = grain;
        this.province = province;
        this.spaces = List.copyOf(spaces);
        this.provinces = List.copyOf(provinces);
        this.words = words;
        this.formats = formats;
    }

    PeriodsView view(@Nullable PeriodsAnswer answer, PeriodsAnswer.@Nullable Rooms rooms) {
        String language = formats.language().getLanguage();
        List<Item> network = answer == null ? List.of() : PeriodsAnswer.all(answer.network());
        List<Item> ofProvinces = answer == null ? List.of() : PeriodsAnswer.all(answer.provinces());
        List<Item> items = answer == null ? List.of() : PeriodsAnswer.all(answer.items());
        List<String> periods = Stream.of(network, ofProvinces, items)
                .flatMap(List::stream)
                .map(Item::period)
                .distinct()
                .sorted()
                .toList();
        List<Item> drawn = network.isEmpty() ? ofProvinces : network;
        return new PeriodsView(
                grain,
                province,
                provinces,
                periods.stream().map(this::shortName).toList(),
                answer == null
                        ? null
                        : Pairs.of(
                                words.periodsDrawing(),
                                drawn.stream().map(this::pair).toList()),
                rows(network, ofProvinces, items, periods),
                answer == null
                        ? List.of()
                        : Stream.of("booked", "observed", "workers", "footfall", "reporting")
                                .map(name -> answer.definition(name, language))
                                .filter(text -> !text.isEmpty())
                                .toList(),
                rooms == null ? List.of() : rooms(rooms),
                rooms == null || rooms.definition() == null
                        ? ""
                        : rooms.definition().in(language),
                answer != null);
    }

    private List<Row> rows(List<Item> network, List<Item> ofProvinces, List<Item> items, List<String> periods) {
        List<Row> rows = new ArrayList<>();
        if (!network.isEmpty()) {
            rows.add(new Row("NETWORK", words.network(), cells(network, periods, item -> true)));
        }
        for (String name : provinces) {
            if (ofProvinces.stream().anyMatch(item -> name.equals(item.province()))) {
                rows.add(new Row("PROVINCE", name, cells(ofProvinces, periods, item -> name.equals(item.province()))));
            }
        }
        spaces.stream()
                .filter(space -> items.stream().anyMatch(item -> space.space().equals(item.space())))
                .map(space -> new Row(
                        "SPACE",
                        space.name().in(formats.language().getLanguage()),
                        cells(items, periods, item -> space.space().equals(item.space()))))
                .sorted((one, other) -> String.CASE_INSENSITIVE_ORDER.compare(one.name(), other.name()))
                .forEach(rows::add);
        return rows;
    }

    private List<Cell> cells(List<Item> items, List<String> periods, Predicate<Item> which) {
        return periods.stream()
                .map(period -> items.stream()
                        .filter(item -> item.period().equals(period) && which.test(item))
                        .findFirst()
                        .map(this::cell)
                        .orElse(new Cell("", "", "", "", "")))
                .toList();
    }

    private Cell cell(Item item) {
        return new Cell(
                share(item.bookedOccupancy()),
                share(item.observedOccupancy()),
                count(item.workers()),
                count(item.footfall()),
                item.spacesOpen() == null || item.spacesReporting() == null
                        ? ""
                        : item.spacesReporting() + "\u202F/\u202F" + item.spacesOpen());
    }

    private Pairs.Given pair(Item item) {
        String name = name(item.period());
        return new Pairs.Given(
                shortName(item.period()),
                item.bookedOccupancy() == null ? null : item.bookedOccupancy().doubleValue(),
                item.observedOccupancy() == null
                        ? null
                        : item.observedOccupancy().doubleValue(),
                words.bookedIn(name, share(item.bookedOccupancy())),
                words.observedIn(name, share(item.observedOccupancy())));
    }

    private List<RoomRow> rooms(PeriodsAnswer.Rooms answer) {
        List<Room> total =
                province.isEmpty() ? PeriodsAnswer.all(answer.network()) : PeriodsAnswer.all(answer.provinces());
        List<String> periods =
                total.stream().map(Room::period).distinct().sorted().toList();
        List<RoomRow> rows = new ArrayList<>();
        if (!periods.isEmpty()) {
            rows.add(new RoomRow("", periods.stream().map(this::shortName).toList()));
        }
        for (String kind : KINDS) {
            if (total.stream().anyMatch(room -> room.kind().equals(kind))) {
                rows.add(new RoomRow(
                        kind,
                        periods.stream()
                                .map(period -> total.stream()
                                        .filter(room -> room.kind().equals(kind)
                                                && room.period().equals(period))
                                        .findFirst()
                                        .map(room -> share(room.occupancy()))
                                        .orElse(""))
                                .toList()));
            }
        }
        return rows;
    }

    private String name(String period) {
        if (period.contains("Q")) {
            return words.quarter(Integer.parseInt(period.substring(6)), period.substring(0, 4));
        }
        return period.length() == 7 ? formats.month(YearMonth.parse(period)) : period;
    }

    private String shortName(String period) {
        if (period.contains("Q")) {
            return words.shortQuarter(period.substring(6), period.substring(2, 4));
        }
        return period.length() == 7 ? formats.shortMonth(YearMonth.parse(period)) : period;
    }

    private String share(@Nullable BigDecimal share) {
        return share == null ? "" : formats.percent(share);
    }

    private String count(@Nullable Count count) {
        return count == null ? "" : count.written(formats);
    }
}
