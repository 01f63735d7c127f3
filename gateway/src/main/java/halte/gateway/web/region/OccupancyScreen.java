package halte.gateway.web.region;

import halte.gateway.web.chart.Spark;
import halte.gateway.web.region.MonthView.Figure;
import halte.gateway.web.region.MonthView.Occupancy;
import halte.gateway.web.region.MonthView.Pair;
import halte.gateway.web.region.MonthView.SideRow;
import halte.gateway.web.region.MonthView.SpaceRow;
import halte.gateway.web.region.OccupancyAnswer.Item;
import halte.gateway.web.region.OccupancyAnswer.Network;
import halte.gateway.web.region.SpaceOrder.Compared;
import halte.gateway.web.staff.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Booked and observed occupancy of one month: the large numbers, the comparison and the twelve months side by side. */
final class OccupancyScreen {

    private static final BigDecimal A_FIFTH = new BigDecimal("0.20");
    private static final int A_YEAR = 12;

    private final YearMonth month;
    private final boolean running;
    private final List<SpaceAnswer> spaces;
    private final OccupancyAnswer answer;
    private final Formats formats;
    private final Map<String, Item> items;
    private final Map<YearMonth, Network> network;

    /** @param running whether the month is not over: its counts are then not compared with a whole month */
    OccupancyScreen(
            YearMonth month, boolean running, List<SpaceAnswer> spaces, OccupancyAnswer answer, Formats formats) {
        this.month = month;
        this.running = running;
        this.spaces = List.copyOf(spaces);
        this.answer = answer;
        this.formats = formats;
        this.items = answer.bySpace().stream()
                .collect(Collectors.toMap(item -> key(item.space(), item.month()), Function.identity(), (a, b) -> a));
        this.network =
                answer.ofNetwork().stream().collect(Collectors.toMap(Network::month, Function.identity(), (a, b) -> a));
    }

    Occupancy view(SpaceOrder order, boolean rising) {
        Network total = network.get(month);
        String language = formats.language().getLanguage();
        return new Occupancy(
                total == null || total.spacesReporting() == null ? 0 : total.spacesReporting(),
                total == null || total.spacesOpen() == null ? spaces.size() : total.spacesOpen(),
                figures(total),
                answer.definition("booked", language),
                answer.definition("observed", language),
                SpaceOrder.keys(),
                spaces.stream()
                        .map(this::compared)
                        .sorted(order.in(rising))
                        .map(this::row)
                        .toList(),
                order.key(),
                rising,
                lastMonths().stream().map(formats::shortMonth).toList(),
                spaces.stream().map(this::sides).toList(),
                hasMasks());
    }

    /** Spaces observed under a fifth in each of the two last complete months. */
    Set<String> quiet(YearMonth lastComplete) {
        return spaces.stream()
                .map(SpaceAnswer::space)
                .filter(space -> isQuiet(space, lastComplete) && isQuiet(space, lastComplete.minusMonths(1)))
                .collect(Collectors.toSet());
    }

    private boolean isQuiet(String space, YearMonth when) {
        Item item = items.get(key(space, when));
        return item != null
                && item.observedOccupancy() != null
                && item.observedOccupancy().compareTo(A_FIFTH) < 0;
    }

    private List<Figure> figures(@Nullable Network now) {
        Network before = network.get(month.minusYears(1));
        List<Figure> figures = new ArrayList<>();
        figures.add(share("booked", now, before, Network::bookedOccupancy));
        figures.add(share("observed", now, before, Network::observedOccupancy));
        figures.add(count("presences", now, before, Network::presences));
        figures.add(count("workers", now, before, Network::workers));
        return figures;
    }

    private Figure share(
            String key, @Nullable Network now, @Nullable Network before, Function<Network, @Nullable BigDecimal> of) {
        BigDecimal value = now == null ? null : of.apply(now);
        BigDecimal earlier = before == null ? null : of.apply(before);
        String change = value == null || earlier == null ? "" : formats.points(value, earlier);
        return new Figure(
                key,
                value == null ? "" : formats.whole(value),
                "%",
                change,
                tone(change),
                line(network -> doubled(of.apply(network))));
    }

    private Figure count(
            String key, @Nullable Network now, @Nullable Network before, Function<Network, @Nullable Count> of) {
        Count value = told(now, of);
        Count earlier = running ? null : told(before, of);
        String change = value == null || earlier == null || value.value() == null || earlier.value() == null
                ? ""
                : growth(value.value(), earlier.value());
        return new Figure(
                key,
                value == null ? "" : value.written(formats),
                "",
                change,
                tone(change),
                line(network -> counted(told(network, of))));
    }

    /** A month in which no space said anything has no count, not a count of zero. */
    private static @Nullable Count told(@Nullable Network month, Function<Network, @Nullable Count> of) {
        return month == null || month.bookedOccupancy() == null ? null : of.apply(month);
    }

    private String growth(long now, long before) {
        if (before == 0) {
            return "";
        }
        long percent = BigDecimal.valueOf((now - before) * 100)
                .divide(BigDecimal.valueOf(before), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return formats.signed(percent);
    }

    private Spark line(Function<Network, @Nullable Double> of) {
        List<@Nullable Double> values = new ArrayList<>();
        for (YearMonth each : lastMonths()) {
            Network known = network.get(each);
            values.add(known == null ? null : of.apply(known));
        }
        return Spark.of(values);
    }

    private Compared compared(SpaceAnswer space) {
        Item now = items.get(key(space.space(), month));
        Item before = items.get(key(space.space(), month.minusYears(1)));
        BigDecimal observed = now == null ? null : now.observedOccupancy();
        BigDecimal earlier = before == null ? null : before.observedOccupancy();
        return new Compared(
                space,
                space.name().in(formats.language().getLanguage()),
                now == null ? null : now.bookedOccupancy(),
                observed,
                observed == null || earlier == null ? null : observed.subtract(earlier),
                now == null ? null : now.presences(),
                now == null ? null : now.workers());
    }

    private SpaceRow row(Compared row) {
        Item now = items.get(key(row.space().space(), month));
        String change = row.change() == null ? "" : formats.points(row.change(), BigDecimal.ZERO);
        return new SpaceRow(
                row.space().slug(),
                row.name(),
                place(row.space()),
                row.space().declaredDesks(),
                written(row.booked()),
                width(row.booked()),
                written(row.observed()),
                width(row.observed()),
                change,
                tone(change),
                spaceLine(row.space().space()),
                row.presences() == null ? "" : row.presences().written(formats),
                row.workers() == null ? "" : row.workers().written(formats),
                now != null && now.reporting());
    }

    private String place(SpaceAnswer space) {
        SpaceAnswer.Operator operator = space.operator();
        return operator == null || operator.name() == null
                ? space.shownTown()
                : space.shownTown() + ", "
                        + operator.name().in(formats.language().getLanguage());
    }

    private Spark spaceLine(String space) {
        List<@Nullable Double> values = new ArrayList<>();
        for (YearMonth each : lastMonths()) {
            Item item = items.get(key(space, each));
            values.add(item == null ? null : doubled(item.observedOccupancy()));
        }
        return Spark.of(values);
    }

    private SideRow sides(SpaceAnswer space) {
        return new SideRow(
                space.slug(),
                space.name().in(formats.language().getLanguage()),
                lastMonths().stream()
                        .map(each -> pair(items.get(key(space.space(), each))))
                        .toList());
    }

    private Pair pair(@Nullable Item item) {
        return item == null
                ? new Pair("", "")
                : new Pair(whole(item.bookedOccupancy()), whole(item.observedOccupancy()));
    }

    private List<YearMonth> lastMonths() {
        return IntStream.range(0, A_YEAR)
                .mapToObj(ago -> month.minusMonths(A_YEAR - 1L - ago))
                .toList();
    }

    private boolean hasMasks() {
        return answer.bySpace().stream()
                .filter(item -> item.month().equals(month))
                .anyMatch(item -> isMasked(item.workers()) || isMasked(item.presences()));
    }

    private static boolean isMasked(@Nullable Count count) {
        return count != null && count.value() == null;
    }

    private String written(@Nullable BigDecimal share) {
        return share == null ? "" : formats.percent(share);
    }

    private String whole(@Nullable BigDecimal share) {
        return share == null ? "" : formats.whole(share);
    }

    private static int width(@Nullable BigDecimal share) {
        return share == null ? 0 : Math.min(100, share.movePointRight(2).intValue());
    }

    static String tone(String change) {
        return change.isEmpty() || change.equals("0") ? "same" : change.startsWith("+") ? "up" : "down";
    }

    private static @Nullable Double doubled(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private static @Nullable Double counted(@Nullable Count count) {
        return count == null || count.value() == null ? null : count.value().doubleValue();
    }

    private static String key(String space, YearMonth month) {
        return space + month;
    }
}
